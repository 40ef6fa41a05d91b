package colander.shell;

import colander.moderation.Action;
import colander.moderation.ModeratedComment;
import colander.report.Phrasing;
import colander.session.Deciding;
import colander.session.Deciding.Why;
import colander.session.DecisionResult;
import colander.session.KeptMember;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The commands that decide on comments. */
@Component
final class DecisionCommands {

  private static final int MOST_LISTED = 20;

  private final Deciding deciding;
  private final Console console;

  DecisionCommands(Deciding deciding, Console console) {
    this.deciding = deciding;
    this.console = console;
  }

  @Command(
      name = "hide",
      description = "Hide comments, or all of a group but the one to keep",
      group = "Decide")
  @Example({"hide 12 14", "hide --group 3", "hide --group 3 --keep 12 --reason duplicate"})
  void hide(
      @Arguments @Operand(name = "ID", description = "comments to hide") @Suggested("id")
          List<String> ids,
      @Option(longName = "group", description = "the group to hide") @Suggested("group")
          @Nullable Long group,
      @Option(longName = "keep", description = "the member to keep; else chosen, and told why")
          @Suggested("id")
          @Nullable String keep,
      @Option(longName = "reason", description = "why, in a word") @Nullable String reason,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
    requireEither(ids, group);
    if (keep != null && group == null) {
      throw new UsageException("--keep goes with --group");
    }
    Why why = new Why(reason, note, dryRun);
    tell(
        group == null
            ? deciding.decide(Action.HIDE, ids, why)
            : deciding.hideGroup(group, keep, why));
  }

  @Command(name = "approve", description = "Approve comments, or a whole group", group = "Decide")
  @Example({"approve 12", "approve --group 3"})
  void approve(
      @Arguments @Operand(name = "ID", description = "comments to approve") @Suggested("id")
          List<String> ids,
      @Option(longName = "group", description = "the group to approve") @Suggested("group")
          @Nullable Long group,
      @Option(longName = "reason", description = "why, in a word") @Nullable String reason,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
    requireEither(ids, group);
    Why why = new Why(reason, note, dryRun);
    tell(
        group == null
            ? deciding.decide(Action.APPROVE, ids, why)
            : deciding.approveGroup(group, why));
  }

  @Command(
      name = "restore",
      description = "Take decisions back: the platform's own state counts again",
      group = "Decide")
  @Example("restore 12")
  void restore(
      @Arguments
          @Operand(name = "ID", description = "comments to restore", atLeast = 1)
          @Suggested("id")
          List<String> ids,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
    tell(deciding.decide(Action.RESTORE, ids, new Why(null, note, dryRun)));
  }

  private static void requireEither(List<String> ids, @Nullable Long group) {
    if (ids.isEmpty() == (group == null)) {
      throw new UsageException("name comments or a group with --group, one of the two");
    }
  }

  private void tell(DecisionResult result) {
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

  private static String numbers(List<Long> numbers) {
    String listed =
        String.join(" ", numbers.stream().limit(MOST_LISTED).map(String::valueOf).toList());
    return numbers.size() > MOST_LISTED ? listed + " …" : listed;
  }
}
