package colander.shell;

import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.duplicate.Scope;
import colander.moderation.Again;
import colander.moderation.FlaggedGroup;
import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.GroupSummary;
import colander.moderation.ModeratedComment;
import colander.report.GroupJson;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The commands that show groups of duplicates. */
@Component
final class GroupCommands {

  private final Browsing browsing;
  private final Console console;

  GroupCommands(Browsing browsing, Console console) {
    this.browsing = browsing;
    this.console = console;
  }

  /** The states that {@code --state} knows. */
  enum StateChoice {
    OPEN(GroupState.OPEN),
    DECIDED(GroupState.DECIDED),
    ALL(null);

    private final @Nullable GroupState state;

    StateChoice(@Nullable GroupState state) {
      this.state = state;
    }

    /** The state asked for, or absent for any. */
    @Nullable GroupState state() {
      return state;
    }
  }

  @Command(
      name = "duplicates",
      alias = "dups",
      description = "List the groups of duplicates, most urgent first",
      group = "Look around")
  @Example({"duplicates", "duplicates --pattern flood --min-size 5", "duplicates --state all"})
  void duplicates(
      @Option(longName = "kind", description = "only groups of this kind") @Nullable MatchKind kind,
      @Option(longName = "pattern", description = "only groups of this pattern")
          @Nullable Pattern pattern,
      @Option(
              longName = "scope",
              description = "thread: only groups within one thread",
              defaultValue = "site")
          Scope scope,
      @Option(longName = "author", description = "only groups with a comment of this author")
          @Suggested("author")
          @Nullable String author,
      @Option(
              longName = "min-size",
              description = "the least number of members",
              defaultValue = "2")
          Integer minSize,
      @Option(
              longName = "state",
              description = "open: those that wait for a decision",
              defaultValue = "open")
          StateChoice state,
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    GroupFilter filter = new GroupFilter(kind, pattern, scope, author, minSize, state.state());
    Page<GroupSummary> groups = browsing.groups(filter, Pages.request(page));
    if (format == ListFormat.JSON) {
      Json.write(groups.items().stream().map(GroupCommands::json).toList(), console.document());
    } else {
      tell(groups, state);
    }
  }

  /** Lists the groups that wait for a decision. */
  void listOpen() {
    GroupFilter open = GroupFilter.ALL.in(GroupState.OPEN);
    tell(browsing.groups(open, Pages.request(1)), StateChoice.OPEN);
  }

  private void tell(Page<GroupSummary> groups, StateChoice state) {
    if (groups.total() == 0) {
      console.message(nothing(state));
    } else {
      console.table(table(groups.items()));
      Pages.tellRest(console, groups, "group");
    }
  }

  private static String nothing(StateChoice state) {
    return state == StateChoice.OPEN
        ? "no open groups; --state all shows decided ones too"
        : "no such groups";
  }

  static Table table(List<GroupSummary> groups) {
    Table table =
        new Table()
            .right("group")
            .left("kind")
            .left("pattern")
            .right("size")
            .right("authors")
            .left("state")
            .text("text");
    for (GroupSummary group : groups) {
      table.row(
          group.number(),
          group.kind().word(),
          group.pattern().word(),
          group.size(),
          group.authors(),
          state(group),
          Line.of(group.text().strip()));
    }
    return table;
  }

  private static Line state(GroupSummary group) {
    Again again = group.again();
    return again == null
        ? Line.of(group.state().word())
        : Line.of(Style.WARNING, group.hidden() > 0 ? "hidden before" : "again");
  }

  static Map<String, @Nullable Object> json(GroupSummary group) {
    Again again = group.again();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", group.number());
    json.put("kind", group.kind().word());
    json.put("pattern", group.pattern().word());
    json.put("state", group.state().word());
    json.put("size", group.size());
    json.put("undecided", group.undecided());
    json.put("authors", group.authors());
    json.put("canonical", group.canonical());
    json.put("author", group.author());
    json.put("text", group.text());
    json.put("hidden", group.hidden());
    json.put("again", again == null ? null : again.word());
    return json;
  }

  @Command(
      name = "group",
      description = "Show one group: its members, whom each matched, and what differs",
      group = "Look around")
  @Example("group 3")
  void group(
      @Argument(index = 0, description = "number of the group")
          @Operand(name = "ID")
          @Suggested("group")
          Long id,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    FlaggedGroup group = browsing.group(id);
    if (format == ListFormat.JSON) {
      Json.write(GroupJson.of(group), console.document());
      return;
    }
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.EMPTY
            .strong("Group " + group.number())
            .plain("  " + Phrasing.facts(group) + " · " + group.state().word()));
    Again again = group.again();
    if (again != null) {
      lines.add(Line.of(Style.WARNING, "  " + again.tell(group.hidden())));
    }
    group.reasons().forEach(reason -> lines.add(Line.of("  " + reason)));
    group
        .first()
        .ifPresent(
            first ->
                lines.add(
                    Line.of(
                        String.format(
                            Locale.ROOT,
                            "  from %s to %s",
                            CommentCard.time(first),
                            CommentCard.time(group.last().orElse(first))))));
    for (ModeratedComment member : group.members()) {
      lines.add(Line.EMPTY);
      lines.addAll(MemberCard.lines(member, group, console.width()));
    }
    console.page(lines);
  }
}
