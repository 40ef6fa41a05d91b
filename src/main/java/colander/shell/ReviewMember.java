package colander.shell;

import colander.comment.Comment;
import colander.comment.Status;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.LoggedDecision;
import colander.moderation.ModeratedComment;
import colander.report.Phrasing;
import colander.session.Browsing.CommentView;
import colander.session.ReviewCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A member of a group in the review: who, how alike, what differs; the chosen one in context. */
final class ReviewMember {

  private static final int GUTTER = 2;
  private static final int AUTHOR = 24;
  private static final int LONGEST = 20_000;
  private static final int FEW = 3;

  private final ReviewState state;
  private final ReviewCard card;
  private final int width;

  ReviewMember(ReviewState state, ReviewCard card, int width) {
    this.state = state;
    this.card = card;
    this.width = width - GUTTER;
  }

  /** The lines of one member, a blank one last. */
  List<Line> lines(int index) {
    FlaggedGroup group = card.group();
    ModeratedComment member = group.members().get(index);
    List<Line> lines = new ArrayList<>();
    lines.add(head(member).cut(width));
    if (group.threads() > 1) {
      lines.add(Line.of(Style.FAINT, "  in " + member.comment().thread().label()).cut(width));
    }
    lines.addAll(text(member, group.canonical()));
    CommentView context = state.context();
    boolean chosen = index == state.chosen();
    if (chosen && context != null && context.comment().number() == member.number()) {
      lines.addAll(around(context));
    }
    return guttered(lines, chosen);
  }

  private Line head(ModeratedComment member) {
    Comment comment = member.comment();
    Line head =
        Line.of(Style.KEY, String.valueOf(member.number()))
            .plain("  ")
            .add(Line.of(Style.STRONG, Phrasing.author(member)).cut(AUTHOR))
            .plain("  ")
            .add(CommentCard.status(comment.status()))
            .faint(comment.decided() == null ? "" : " by decision")
            .add(Style.WARNING, "  " + standing(member));
    if (member.number() == state.keep()) {
      head = head.add(Style.GOOD, "  KEEP");
    }
    String time = CommentCard.time(comment.created());
    Line dated = head.faint("  " + time);
    return time.isEmpty() || dated.width() > width ? head : dated;
  }

  private String standing(ModeratedComment member) {
    Flag flag = member.flag();
    Flag.Match match = flag == null ? null : flag.match();
    if (match == null) {
      return "canonical";
    }
    String alike = match.kind().word() + " " + Phrasing.similarity(match.similarity());
    boolean toCanonical = match.comment() == card.group().canonical().number();
    return toCanonical ? alike : alike + " to " + match.comment();
  }

  private List<Line> text(ModeratedComment member, ModeratedComment canonical) {
    String text = start(member.comment().text());
    if (member.number() == canonical.number()) {
      return Wrapping.wrap(text, width - GUTTER, Integer.MAX_VALUE - 1).stream()
          .map(line -> Line.of("  " + line))
          .toList();
    }
    if (member.comment().text().equals(canonical.comment().text())) {
      return List.of(Line.of(Style.FAINT, "  the same text as " + canonical.number()));
    }
    return DiffLines.of(start(canonical.comment().text()), text, width);
  }

  /** A comment of a hundred megabytes must not hold up the screen. */
  private static String start(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
  }

  private List<Line> around(CommentView context) {
    List<Line> lines = new ArrayList<>();
    ModeratedComment parent = context.parent();
    if (parent != null) {
      lines.add(brief("answers ", parent));
    } else if (context.comment().comment().parent() != null) {
      lines.add(Line.of(Style.FAINT, "  answers a comment that is not here"));
    }
    List<ModeratedComment> replies = context.replies();
    replies.stream().limit(FEW).forEach(reply -> lines.add(brief("reply ", reply)));
    if (replies.size() > FEW) {
      int more = replies.size() - FEW;
      lines.add(Line.of(Style.FAINT, "  and " + more + " more; o shows the thread"));
    }
    long bereft =
        replies.stream().filter(reply -> reply.comment().status() != Status.HIDDEN).count();
    if (bereft > 0 && context.comment().comment().status() != Status.HIDDEN) {
      lines.add(
          Line.of(
              Style.WARNING,
              "  hidden, it leaves " + Phrasing.count(bereft, "reply") + " without a parent"));
    }
    context.history().stream().limit(FEW).forEach(past -> lines.add(earlier(past)));
    return lines;
  }

  private Line brief(String what, ModeratedComment comment) {
    String said = comment.comment().text().strip();
    return Line.of(Style.FAINT, "  " + what)
        .add(Style.KEY, String.valueOf(comment.number()))
        .plain(" " + Phrasing.author(comment) + ": ")
        .plain(said.substring(0, Math.min(said.length(), 2 * width)))
        .cut(width);
  }

  private Line earlier(LoggedDecision past) {
    return Line.of(
            Style.FAINT,
            String.format(
                Locale.ROOT,
                "  step %d, %s: %s",
                past.stepNumber(),
                CommentCard.time(past.step().at()),
                StepLine.what(past.step())))
        .cut(width);
  }

  /** Puts a bar beside the chosen one, which also shows without colour. */
  private List<Line> guttered(List<Line> lines, boolean chosen) {
    List<Line> all = new ArrayList<>();
    for (Line line : lines) {
      for (Line piece : line.folded(width)) {
        String gutter = chosen ? (all.isEmpty() ? "> " : "| ") : "  ";
        all.add(Line.of(Style.STRONG, gutter).add(piece));
      }
    }
    all.add(Line.EMPTY);
    return all;
  }
}
