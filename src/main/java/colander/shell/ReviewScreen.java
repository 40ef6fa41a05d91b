package colander.shell;

import colander.report.Phrasing;
import colander.session.ReviewCard;
import colander.session.ThreadView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the review shows of a state on a screen of some size.
 *
 * @param lines exactly as many as the screen has, none wider than it
 * @param scroll how far the list in the middle is scrolled, after it was kept within that
 */
record ReviewScreen(List<Line> lines, int scroll) {

  private static final int DEEPEST_INDENT = 10;
  private static final int TEXT_LINES = 6;

  ReviewScreen {
    lines = List.copyOf(lines);
  }

  static ReviewScreen of(ReviewState state, int width, int height) {
    ReviewCard card = state.card();
    ThreadView thread = state.thread();
    if (state.mode() == ReviewState.Mode.KEYS) {
      return still(ReviewHelp.keys(width), ReviewHelp.hint("any key goes back", width), height);
    }
    if (state.mode() == ReviewState.Mode.THREAD && thread != null) {
      return thread(state, thread, width, height);
    }
    return card == null ? end(state, width, height) : group(state, card, width, height);
  }

  private static ReviewScreen group(ReviewState state, ReviewCard card, int width, int height) {
    ReviewMember member = new ReviewMember(state, card, width);
    List<Line> head = ReviewHead.lines(state, card, width);
    return framed(state, head, card.group().size(), member::lines, width, height);
  }

  private static ReviewScreen thread(ReviewState state, ThreadView view, int width, int height) {
    String counts = Phrasing.count(view.nodes().size(), "comment");
    Line title = Line.of(Style.STRONG, view.thread().label()).faint("  " + counts).cut(width);
    return framed(
        state,
        List.of(title),
        view.nodes().size(),
        index -> node(view.nodes().get(index), index == state.chosen(), width),
        width,
        height);
  }

  private static List<Line> node(ThreadView.Node node, boolean chosen, int width) {
    int indent = 2 * Math.min(node.depth(), DEEPEST_INDENT);
    List<Line> lines = new ArrayList<>();
    for (Line line : CommentCard.brief(node.comment(), indent, width - 2, TEXT_LINES)) {
      String gutter = chosen ? (lines.isEmpty() ? "> " : "| ") : "  ";
      lines.add(Line.of(Style.STRONG, gutter).add(line.cut(width - 2)));
    }
    lines.add(Line.EMPTY);
    return lines;
  }

  private static ReviewScreen framed(
      ReviewState state,
      List<Line> head,
      int count,
      java.util.function.IntFunction<List<Line>> cards,
      int width,
      int height) {
    int room = Math.max(1, height - head.size() - 3);
    Scrolled body = Scrolled.of(count, state.chosen(), state.scroll(), room, cards);
    List<Line> lines = new ArrayList<>(head);
    lines.add(Line.of(Style.FAINT, "-".repeat(width)));
    lines.addAll(body.lines());
    lines.add(message(state, width));
    lines.add(hints(state, width));
    return new ReviewScreen(fitted(lines, height), body.scroll());
  }

  private static ReviewScreen end(ReviewState state, int width, int height) {
    int groups = state.queue().groups().size();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(Style.STRONG, groups == 0 ? "Nothing waits" : "The end of the review")
            .faint(state.filter().isEmpty() ? "" : "  only " + state.filter()));
    lines.add(Line.EMPTY);
    if (groups > 0) {
      lines.add(Line.of(String.format(Locale.ROOT, "You went through %s.", count(groups))));
      lines.add(Line.of("s starts over with what is still open, u undoes the last step,"));
      lines.add(Line.of("p goes back to the last group, q leaves."));
    } else {
      lines.add(Line.of("No open group of duplicates here. / changes the filter, q leaves."));
    }
    lines.replaceAll(line -> line.cut(width));
    while (lines.size() < height - 2) {
      lines.add(Line.EMPTY);
    }
    lines.add(message(state, width));
    lines.add(hints(state, width));
    return new ReviewScreen(fitted(lines, height), 0);
  }

  private static String count(int groups) {
    return Phrasing.count(groups, "group");
  }

  private static ReviewScreen still(List<Line> text, Line foot, int height) {
    List<Line> lines = new ArrayList<>(text.subList(0, Math.min(text.size(), height - 1)));
    while (lines.size() < height - 1) {
      lines.add(Line.EMPTY);
    }
    lines.add(foot);
    return new ReviewScreen(lines, 0);
  }

  private static Line message(ReviewState state, int width) {
    return state.mode() == ReviewState.Mode.FILTER
        ? tail("filter: " + state.typed() + "_", width)
        : Line.of(Style.GOOD, state.message()).cut(width);
  }

  /** The end of what is typed stays in sight. */
  private static Line tail(String text, int width) {
    List<Line> pieces = Line.of(Style.STRONG, text).folded(width);
    return pieces.get(pieces.size() - 1);
  }

  private static Line hints(ReviewState state, int width) {
    return switch (state.mode()) {
      case FILTER ->
          ReviewHelp.hint("near, flood, author:NAME, thread:ID; enter applies, esc drops", width);
      case THREAD -> ReviewHelp.hint("j k move  space b scroll  o back to the group", width);
      default -> ReviewHelp.hints(width);
    };
  }

  /** On a screen of a few lines the foot counts more than the head. */
  private static List<Line> fitted(List<Line> lines, int height) {
    return lines.subList(Math.max(0, lines.size() - height), lines.size());
  }
}
