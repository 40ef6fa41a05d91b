package colander.shell;

import colander.comment.Status;
import colander.moderation.Again;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.report.Phrasing;
import colander.session.ReviewCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The top of the review's screen: where the walk is, what group it is, what a key would do. */
final class ReviewHead {

  private static final int REASONS = 3;
  private static final int NAMED = 8;

  private ReviewHead() {}

  static List<Line> lines(ReviewState state, ReviewCard card, int width) {
    FlaggedGroup group = card.group();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(Style.STRONG, state.queue().position() + "  Group " + group.number())
            .plain("  " + group.kind().word() + " · " + group.pattern().word() + " · ")
            .add(card.isOpen() ? Style.WARNING : Style.GOOD, group.state().word())
            .faint(state.filter().isEmpty() ? "" : "  only " + state.filter()));
    lines.addAll(facts(group, width));
    group.reasons().stream().limit(REASONS).forEach(reason -> lines.add(Line.of("  " + reason)));
    Again again = group.again();
    if (again != null) {
      lines.add(Line.of(Style.WARNING, "  " + again.tell(group.hidden())));
    }
    lines.addAll(prospect(state, card));
    lines.replaceAll(line -> line.cut(width));
    return lines;
  }

  /** How many and when; in two lines where one does not hold it. */
  private static List<Line> facts(FlaggedGroup group, int width) {
    Line counts =
        Line.of(
            String.format(
                Locale.ROOT,
                "  %s, %s, %s",
                Phrasing.count(group.size(), "comment"),
                Phrasing.count(group.authors(), "author"),
                Phrasing.count(group.threads(), "thread")));
    Instant first = group.first().orElse(null);
    Instant last = group.last().orElse(null);
    if (first == null || last == null) {
      return List.of(counts);
    }
    String from = CommentCard.time(first);
    Line span =
        Line.of(
            Style.FAINT,
            "  " + (first.equals(last) ? from : from + " to " + CommentCard.time(last)));
    Line both = counts.add(span);
    return both.width() <= width ? List.of(both) : List.of(counts, span);
  }

  /** What hiding all but the kept one would do. */
  private static List<Line> prospect(ReviewState state, ReviewCard card) {
    long hides =
        card.group().members().stream()
            .filter(member -> member.number() != state.keep())
            .filter(member -> member.comment().status() != Status.HIDDEN)
            .count();
    List<Line> lines = new ArrayList<>();
    if (hides > 0) {
      lines.add(
          Line.of("  d keeps ")
              .strong(String.valueOf(state.keep()))
              .plain(" (" + why(state, card) + ") and hides " + hides));
    }
    List<ModeratedComment> bereft = card.bereft(state.keep());
    if (!bereft.isEmpty()) {
      lines.add(
          Line.of(
              Style.WARNING,
              String.format(
                  Locale.ROOT,
                  "  %s would lose the parent: %s",
                  Phrasing.count(bereft.size(), "reply"),
                  numbers(bereft))));
    }
    return lines;
  }

  private static String why(ReviewState state, ReviewCard card) {
    return state.keep() == card.kept().comment().number() ? card.kept().because() : "your choice";
  }

  private static String numbers(List<ModeratedComment> comments) {
    String some =
        comments.stream()
            .limit(NAMED)
            .map(comment -> String.valueOf(comment.number()))
            .collect(Collectors.joining(", "));
    return comments.size() > NAMED ? some + " …" : some;
  }
}
