package org.livenews.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps the writers of bodies from exhausting the stack. */
final class Nesting {

  /** How many levels of blocks are written as such; top-level blocks are on level 1. */
  static final int MAX_DEPTH = 64;

  private Nesting() {}

  /**
   * Returns the blocks as they are, or on the deepest level without the quotes and lists in them.
   */
  static List<Block> shown(List<Block> blocks, int depth) {
    return depth < MAX_DEPTH ? blocks : leaves(blocks);
  }

  private static List<Block> leaves(List<Block> blocks) {
    List<Block> leaves = new ArrayList<>();
    Deque<Block> ahead = new ArrayDeque<>();
    push(ahead, blocks);
    while (!ahead.isEmpty()) {
      Block block = ahead.pop();
      if (block instanceof Block.Quote quote) {
        push(ahead, quote.blocks());
      } else if (block instanceof Block.Listing listing) {
        push(ahead, listing.items().stream().flatMap(item -> item.blocks().stream()).toList());
      } else {
        leaves.add(block);
      }
    }
    return leaves;
  }

  private static void push(Deque<Block> ahead, List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      ahead.push(blocks.get(i));
    }
  }
}
