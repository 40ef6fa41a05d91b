package colander.shell;

import colander.moderation.ModeratedComment;
import colander.report.Phrasing;
import colander.session.DecisionResult;
import colander.session.KeptMember;
import java.util.List;
import java.util.Locale;

/** What a decision did, in words. */
final class DecisionWords {

  private static final int MOST_LISTED = 20;

  private DecisionWords() {}

  /** Tells all of it. */
  static void tell(Console console, DecisionResult result) {
    KeptMember kept = result.kept();
    if (kept != null) {
      console.line(
          String.format(
              Locale.ROOT,
              "%s %d by %s: %s",
              result.dryRun() ? "would keep" : "keeping",
              kept.comment().number(),
              Phrasing.author(kept.comment()),
              kept.because()));
    }
    console.line(summary(result));
    if (!result.bereft().isEmpty()) {
      List<Long> replies = result.bereft().stream().map(ModeratedComment::number).toList();
      console.message(
          String.format(
              Locale.ROOT,
              "%s stay visible under a hidden comment: %s",
              Phrasing.count(replies.size(), "reply"),
              numbers(replies)));
    }
  }

  private static String summary(DecisionResult result) {
    List<Long> changed = result.decisions().stream().map(d -> d.number()).toList();
    String done = (result.dryRun() ? "would " : "") + verb(result);
    String already =
        result.already().isEmpty()
            ? ""
            : String.format(
                Locale.ROOT, "; %s already", Phrasing.count(result.already().size(), "comment"));
    if (changed.isEmpty()) {
      return "nothing to do" + already;
    }
    String step = result.dryRun() || result.step() == null ? "" : " (step " + result.step() + ")";
    return String.format(
        Locale.ROOT,
        "%s %s: %s%s%s",
        done,
        Phrasing.count(changed.size(), "comment"),
        numbers(changed),
        already,
        step);
  }

  private static String verb(DecisionResult result) {
    return switch (result.action()) {
      case HIDE -> result.dryRun() ? "hide" : "hid";
      case APPROVE -> result.dryRun() ? "approve" : "approved";
      default -> result.dryRun() ? "restore" : "restored";
    };
  }

  /** The first of some numbers. */
  static String numbers(List<Long> numbers) {
    String listed =
        String.join(" ", numbers.stream().limit(MOST_LISTED).map(String::valueOf).toList());
    return numbers.size() > MOST_LISTED ? listed + " …" : listed;
  }
}
