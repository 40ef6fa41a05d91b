package colander.shell;

import colander.moderation.Action;
import colander.session.Deciding;
import colander.session.Deciding.Why;
import colander.session.Parting;
import colander.session.Selection;
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

  private final Deciding deciding;
  private final Parting parting;
  private final Console console;

  DecisionCommands(Deciding deciding, Parting parting, Console console) {
    this.deciding = deciding;
    this.parting = parting;
    this.console = console;
  }

  @Command(
      name = "hide",
      description = "Hide comments, or all of a group but the one to keep",
      group = "Decide")
  @Example({
    "hide 12 15-20",
    "hide --group 3",
    "hide --group 3 --keep 12 --reason duplicate",
    "hide --author \"Buy Now\" --dry-run",
    "hide --search \"\\\"free money\\\" after:2026-11-01\""
  })
  void hide(
      @Arguments @Operand(name = "ID", description = "comments to hide: 12 15-20") @Suggested("id")
          List<String> ids,
      @Option(longName = "group", description = "the group to hide") @Suggested("group")
          @Nullable Long group,
      @Option(longName = "keep", description = "the member to keep; else chosen, and told why")
          @Suggested("id")
          @Nullable String keep,
      @Option(longName = "search", description = "all that a search finds") @Nullable String search,
      @Option(longName = "author", description = "all of this author") @Suggested("author")
          @Nullable String author,
      @Option(longName = "reason", description = "why, in a word") @Suggested("reason")
          @Nullable String reason,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun,
      @Option(longName = "force", description = "also where another moderator decided just now")
          boolean force) {
    Selection what = Selections.of(ids, group, search, author);
    if (keep != null && group == null) {
      throw new UsageException("--keep goes with --group");
    }
    Why why = new Why(reason, note, dryRun, force);
    DecisionWords.tell(
        console,
        group == null
            ? deciding.decide(Action.HIDE, what, why)
            : deciding.hideGroup(group, keep, why));
  }

  @Command(name = "approve", description = "Approve comments, or a whole group", group = "Decide")
  @Example({"approve 12 15-20", "approve --group 3", "approve --author Ada"})
  void approve(
      @Arguments
          @Operand(name = "ID", description = "comments to approve: 12 15-20")
          @Suggested("id")
          List<String> ids,
      @Option(longName = "group", description = "the group to approve") @Suggested("group")
          @Nullable Long group,
      @Option(longName = "search", description = "all that a search finds") @Nullable String search,
      @Option(longName = "author", description = "all of this author") @Suggested("author")
          @Nullable String author,
      @Option(longName = "reason", description = "why, in a word") @Suggested("reason")
          @Nullable String reason,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun,
      @Option(longName = "force", description = "also where another moderator decided just now")
          boolean force) {
    Selection what = Selections.of(ids, group, search, author);
    Why why = new Why(reason, note, dryRun, force);
    DecisionWords.tell(console, deciding.decide(Action.APPROVE, what, why));
  }

  @Command(
      name = "restore",
      description = "Take decisions back: the platform's own state counts again",
      group = "Decide")
  @Example({"restore 12 15-20", "restore --group 3"})
  void restore(
      @Arguments
          @Operand(name = "ID", description = "comments to restore: 12 15-20")
          @Suggested("id")
          List<String> ids,
      @Option(longName = "group", description = "the group to restore") @Suggested("group")
          @Nullable Long group,
      @Option(longName = "search", description = "all that a search finds") @Nullable String search,
      @Option(longName = "author", description = "all of this author") @Suggested("author")
          @Nullable String author,
      @Option(longName = "reason", description = "why, in a word") @Suggested("reason")
          @Nullable String reason,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun,
      @Option(longName = "force", description = "also where another moderator decided just now")
          boolean force) {
    Selection what = Selections.of(ids, group, search, author);
    Why why = new Why(reason, note, dryRun, force);
    DecisionWords.tell(console, deciding.decide(Action.RESTORE, what, why));
  }

  @Command(
      name = "not-duplicate",
      description = "Say that a group's members, or comments, are no duplicates of one another",
      group = "Decide",
      help =
          "One number is a group's, two or more are comments'. It is remembered: they are never"
              + " flagged together again until one of their texts changes.")
  @Example({"not-duplicate 3", "not-duplicate 12 15"})
  void notDuplicate(
      @Arguments
          @Operand(name = "G|ID", description = "a group, or comments", atLeast = 1)
          @Suggested("group")
          List<String> ids,
      @Option(longName = "note", description = "why, in your words") @Nullable String note,
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
    Parting.Result result = parting.notDuplicates(parted(ids), note, dryRun);
    List<Long> numbers = result.comments().stream().map(c -> c.number()).toList();
    console.line(
        String.format(
            Locale.ROOT,
            "%s no duplicates of one another: %s%s",
            dryRun ? "would be" : "are",
            DecisionWords.numbers(numbers),
            dryRun ? "" : " (step " + result.step() + ")"));
  }

  private static Selection parted(List<String> ids) {
    if (ids.size() > 1) {
      return new Selection.Comments(ids);
    }
    if (!ids.get(0).matches("[0-9]{1,18}")) {
      throw new UsageException(
          "not-duplicate takes a group's number or several comments, not '" + ids.get(0) + "'");
    }
    return new Selection.Group(Long.parseLong(ids.get(0)));
  }
}
