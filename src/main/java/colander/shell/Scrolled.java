package colander.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The part of a long list of cards that fits a height, with one card in sight.
 *
 * <p>Only the cards near that one are made, so that a list of ten thousand is shown at once.
 *
 * @param lines exactly as many as the height
 * @param scroll how far it is scrolled, after it was kept within the list
 */
record Scrolled(List<Line> lines, int scroll) {

  Scrolled {
    lines = List.copyOf(lines);
  }

  /**
   * Shows a chosen card.
   *
   * @param scroll how many lines to go down from where it is in sight; up if negative
   */
  static Scrolled of(int count, int chosen, int scroll, int height, IntFunction<List<Line>> cards) {
    int reach = height + Math.abs(scroll);
    List<Line> card = cards.apply(chosen);
    List<Line> all = new ArrayList<>(above(chosen, reach, cards));
    int start = all.size();
    all.addAll(card);
    int end = all.size();
    for (int i = chosen + 1; i < count && all.size() < end + reach; i++) {
      all.addAll(cards.apply(i));
    }
    int most = Math.max(0, all.size() - height);
    int inSight = end - height + Math.max(0, (height - card.size()) / 3);
    int base = Math.max(0, Math.min(most, Math.min(start, inSight)));
    int from = Math.max(0, Math.min(most, base + scroll));
    List<Line> shown = new ArrayList<>(all.subList(from, Math.min(all.size(), from + height)));
    while (shown.size() < height) {
      shown.add(Line.EMPTY);
    }
    return new Scrolled(shown, from - base);
  }

  private static List<Line> above(int chosen, int reach, IntFunction<List<Line>> cards) {
    Deque<List<Line>> before = new ArrayDeque<>();
    int lines = 0;
    for (int i = chosen - 1; i >= 0 && lines < reach; i--) {
      List<Line> card = cards.apply(i);
      lines += card.size();
      before.addFirst(card);
    }
    return before.stream().flatMap(List::stream).toList();
  }
}
