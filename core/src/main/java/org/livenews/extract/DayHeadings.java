package org.livenews.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic.Code;

/**
 * The day headings among the items of a {@link Timeline}, above or below the updates of their day.
 */
final class DayHeadings {

  /** A heading and the updates it stands over, from the one next to it on. */
  private record Group(TimeItem heading, LocalDate day, List<TimeItem> updates) {}

  private final List<TimeItem> items;
  private final TimeContext context;
  private final TimeNotes notes;
  private final List<Group> groups = new ArrayList<>();
  private boolean closing;

  DayHeadings(List<TimeItem> items, TimeContext context, TimeNotes notes) {
    this.items = items;
    this.context = context;
    this.notes = notes;
  }

  /** Returns how many headings there are. */
  int size() {
    return groups.size();
  }

  /** Gives the day of each heading to its updates. */
  void read() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isHeading() && items.get(i).date() != null) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    closing = !hasUpdate(last + 1, items.size()) && hasUpdate(0, first);
    if (closing && first == last && isForeign(items.get(last))) {
      return;
    }
    List<TimeItem> inReach = new ArrayList<>(items);
    if (closing) {
      Collections.reverse(inReach);
    }
    for (TimeItem item : inReach) {
      LocalDate day = item.date();
      if (item.isHeading() && day != null) {
        groups.add(new Group(item, day, new ArrayList<>()));
      } else if (!item.isHeading() && !groups.isEmpty() && item.clock() != null) {
        groups.get(groups.size() - 1).updates().add(item);
      }
    }
    groups.forEach(this::state);
  }

  /**
   * Whether a single date below all updates is of another day than the page: that of a link or of
   * the frame.
   */
  private boolean isForeign(TimeItem heading) {
    LocalDate day = heading.date();
    Optional<LocalDate> page = context.pageDate();
    boolean foreign =
        day != null && page.filter(p -> Math.abs(ChronoUnit.DAYS.between(p, day)) > 1).isPresent();
    if (foreign) {
      notes.add(Code.TIME_CONFLICT, heading.print());
    }
    return foreign;
  }

  private void state(Group group) {
    boolean begun = false;
    for (TimeItem item : group.updates()) {
      item.under(group.day());
      // A single heading is that of the page: from its first update on the day is carried.
      if (!item.isFixed() && !(groups.size() == 1 && begun)) {
        item.head(group.day());
      } else if (groups.size() > 1 && !group.day().equals(item.date())) {
        notes.add(Code.TIME_CONFLICT, item.print() + " under " + group.heading().print());
      }
      begun |= item.isInChain();
    }
  }

  /**
   * Carries days from the first update of each heading on where clocks run past midnight and no
   * heading tells of the next day: where whole days have none, and away from the last heading.
   */
  void carry(PageOrder order) {
    if (groups.size() < 2) {
      return;
    }
    int way = order.isNewestFirst() == closing ? 1 : -1;
    for (int i = 0; i < groups.size(); i++) {
      LocalDate next = i + 1 < groups.size() ? groups.get(i + 1).day() : null;
      LocalDate day = groups.get(i).day();
      TimeItem before = null;
      for (TimeItem item : groups.get(i).updates()) {
        if (!item.isInChain() || !item.isUnderHeading()) {
          continue;
        }
        LocalDate then = Days.later(day, way);
        boolean free = next == null || then.compareTo(next) * way < 0;
        if (before != null
            && free
            && !order.zonesDiffer(before, item)
            && order.seconds(before, item, day) * way < -PageOrder.HALF_DAY) {
          day = then;
        }
        if (!day.equals(item.date())) {
          item.carry(day);
          notes.add(Code.DAY_CARRIED, item.print() + " to " + day);
        }
        before = item;
      }
    }
  }

  private boolean hasUpdate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (items.get(i).clock() != null && !items.get(i).isHeading()) {
        return true;
      }
    }
    return false;
  }
}
