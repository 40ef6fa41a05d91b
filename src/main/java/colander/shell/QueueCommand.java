package colander.shell;

import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.GroupSummary;
import colander.moderation.ModeratedComment;
import colander.report.CommentJson;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.Page;
import colander.session.PageRequest;
import colander.session.Searching;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that lists what waits for a moderator. */
@Component
final class QueueCommand {

  private final Browsing browsing;
  private final Searching searching;
  private final Console console;

  QueueCommand(Browsing browsing, Searching searching, Console console) {
    this.browsing = browsing;
    this.searching = searching;
    this.console = console;
  }

  @Command(
      name = "queue",
      description = "List what waits: open groups, then what the platform holds back",
      group = "Look around")
  @Example({"queue", "queue --page 2"})
  void queue(
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    PageRequest request = Pages.request(page);
    Page<GroupSummary> groups = browsing.groups(GroupFilter.ALL.in(GroupState.OPEN), request);
    Page<ModeratedComment> held = searching.held(request);
    if (format == ListFormat.JSON) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("groups", groups.items().stream().map(GroupCommands::json).toList());
      json.put("held", held.items().stream().map(CommentJson::stored).toList());
      Json.write(json, console.document());
      return;
    }
    if (groups.total() + held.total() == 0) {
      console.message("nothing waits");
    }
    if (!groups.items().isEmpty()) {
      console.line(Line.EMPTY.strong(Phrasing.count(groups.total(), "open group")));
      console.table(GroupCommands.table(groups.items()));
      Pages.tellRest(console, groups, "group");
    }
    if (!held.items().isEmpty()) {
      console.line(
          Line.EMPTY.strong(Phrasing.count(held.total(), "comment") + " held by the platform"));
      CommentList.table(console, held.items());
      Pages.tellRest(console, held, "comment");
    }
  }
}
