/**
 * The toolkit of adapter authors: from a capture to blocks, from blocks to records, from records to
 * head and updates.
 *
 * <ul>
 *   <li>{@link org.livenews.extract.Page}: blocks, DOM, linked data and JSON of one capture.
 *   <li>{@link org.livenews.extract.Boundaries}: where updates lie, an {@link
 *       org.livenews.extract.Outline}. A {@link org.livenews.extract.Layout} knows by selectors how
 *       one generation of a publisher's markup lies, and adds {@link org.livenews.extract.Marks}:
 *       which stretch is headline, time, byline, body; the {@link
 *       org.livenews.extract.RecordFinder} knows no publisher and goes by evidence. They are lined
 *       up by {@code or}, the finder last.
 *   <li>{@link org.livenews.extract.Assembler}: from an outline the {@link
 *       org.livenews.extract.Assembly}; {@link org.livenews.extract.HouseStyle} tells how a
 *       publisher writes, and serves a page and its text dump alike.
 *   <li>Parts of it by themselves: {@link org.livenews.extract.Times}, {@link
 *       org.livenews.extract.Timeline}, {@link org.livenews.extract.Bylines}, {@link
 *       org.livenews.extract.Captions}, {@link org.livenews.extract.LinkedData}.
 * </ul>
 *
 * <h2>How records are found</h2>
 *
 * <p>A live page is a list, and a list repeats. The finder knows no publisher; it looks for what
 * repeats, and decides over the whole page before it reads any update.
 *
 * <ol>
 *   <li><b>Rows.</b> Each block becomes a row with what it looks like: finished sentences, a
 *       headline, a label; a time alone, at its beginning or its end; a byline, a caption, a line
 *       of the frame. What surrounds the text of an HTML page is muted.
 *   <li><b>Readings.</b> First sibling elements, most of which hold a time, or else a heading: the
 *       family with most text wins. Else elements that carry the identifiers by which linked data
 *       tells of updates. Else several readings of the rows: by lines that are a time, that begin
 *       or end with one, that say who posted the text above, or that begin with a minute of play;
 *       by rules, by bullets, by headlines. Each says where updates begin. Those by times must hold
 *       enough of the page's text to be believed, those by headlines need the page to call itself
 *       live or to be dense with them. Most updates win; headlines count only where nothing else
 *       holds. Where no reading holds, the page is an article.
 *   <li><b>Slots.</b> What stands behind the clock, where the headline is, whether a bare name is a
 *       byline, which line is furniture: voted over all updates, then read in each the same way.
 *   <li><b>Times.</b> All printed and machine-readable times are read together. A source that is
 *       constant, out of order, or against the printed clocks is not taken, and a diagnostic says
 *       so. Days are carried in page order. What nothing tells stays unresolved.
 *   <li><b>Spans.</b> Every value is a stretch of a block; each stretch has one role. What nobody
 *       took is dropped by itself, so no text is lost unseen or told twice.
 * </ol>
 *
 * <p>Invariants: no publisher's name; no regular expression that could look back on text of the
 * page; time linear in the size of the page, but for its depth and for siblings without a time,
 * which are compared with all others; the same result whatever blank lines and wrappers without
 * meaning are added, in any locale and zone; total.
 *
 * <p>Limits, as of now. One reading serves a whole page: lists of two sorts are read as one. Where
 * siblings hold, no other reading is weighed against them. Shapes rest on final marks and length:
 * headlines that end in a full stop look like text, and where a script has no blanks, the count of
 * words is a guess. The words of live pages, stock lines and labels of times come from lists; a
 * language not in them is read by structure alone. Short lines behind the last update are told from
 * its text only where updates end in sentences. An entry pinned to the top is known by its copy
 * below; by itself only to a layout. Thresholds are set by hand on a corpus of a few hundred pages.
 *
 * <h2>What it draws on</h2>
 *
 * <ul>
 *   <li>MDR (Liu, Grossman, Zhai 2003): records are like neighbours under one parent. Here they are
 *       compared by what they hold, not by the distance of their tags.
 *   <li>DEPTA (Zhai, Liu 2005): align the parts of records before reading one; here, the slots.
 *   <li>RoadRunner (Crescenzi, Mecca, Merialdo 2001): what all records share is template, what
 *       differs is data; so lines are known as furniture that recur in most updates.
 *   <li>Tag path clustering (Miao, Tatemura, Hsiung, Sawires, Moser 2009): a signal that repeats
 *       over the page tells more than any one subtree; here, the forms in which times are printed.
 *   <li>Boilerplate detection (Kohlschütter, Fankhauser, Nejdl 2010): words of finished sentences
 *       in an element tell text from frame, in any language.
 *   <li>VIPS (Cai, Yu, Wen, Ma 2003): cut the page as its reader sees it; rules and day headings
 *       part, whatever the markup.
 *   <li>ViNTs (Zhao, Meng, Wu, Raghavan, Yu 2005): the forms of lines by themselves give record
 *       boundaries; so a dump without markup is read as a page is.
 * </ul>
 */
@NullMarked
package org.livenews.extract;

import org.jspecify.annotations.NullMarked;
