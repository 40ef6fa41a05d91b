package colander.shell;

import colander.moderation.ThreadSummary;
import colander.report.CommentJson;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.Page;
import colander.session.ThreadView;
import colander.session.ThreadView.Node;
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

/** The commands that show threads. */
@Component
final class ThreadCommands {

  private static final int DEEPEST_INDENT = 12;
  private static final int TEXT_LINES = 6;

  private final Browsing browsing;
  private final Console console;

  ThreadCommands(Browsing browsing, Console console) {
    this.browsing = browsing;
    this.console = console;
  }

  @Command(name = "threads", alias = "ls", description = "List the threads", group = "Look around")
  @Example("threads")
  void threads(
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Page<ThreadSummary> threads = browsing.threads(Pages.request(page));
    if (format == ListFormat.JSON) {
      Json.write(threads.items().stream().map(ThreadCommands::json).toList(), console.document());
      return;
    }
    Table table =
        new Table()
            .right("id")
            .right("comments")
            .right("replies")
            .right("flagged")
            .right("hidden")
            .text("title");
    for (ThreadSummary thread : threads.items()) {
      table.row(
          thread.number(),
          thread.comments(),
          thread.replies(),
          thread.flagged(),
          thread.hidden(),
          thread.label());
    }
    console.table(table);
    Pages.tellRest(console, threads, "thread");
  }

  @Command(
      name = "thread",
      description = "Show a thread as a tree, with states and flags",
      group = "Look around")
  @Example({"thread 1", "thread 1 --page 2"})
  void thread(
      @Argument(index = 0, description = "number of the thread, or source:id")
          @Operand(name = "ID")
          @Suggested("thread")
          String id,
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    ThreadView view = browsing.thread(id);
    if (format == ListFormat.JSON) {
      Json.write(json(view), console.document());
      return;
    }
    Page<Node> nodes = Page.of(view.nodes(), Pages.request(page));
    List<Line> lines = new ArrayList<>();
    lines.add(title(view));
    for (Node node : nodes.items()) {
      lines.add(Line.EMPTY);
      int indent = 2 * Math.min(node.depth(), DEEPEST_INDENT);
      lines.addAll(CommentCard.brief(node.comment(), indent, console.width(), TEXT_LINES));
    }
    console.page(lines);
    Pages.tellRest(console, nodes, "comment");
  }

  private static Line title(ThreadView view) {
    ThreadSummary thread = view.thread();
    long orphans = view.nodes().stream().filter(Node::orphan).count();
    long roots = view.nodes().stream().filter(n -> n.depth() == 0).count();
    String orphaned = orphans == 0 ? "" : ", " + Phrasing.count(orphans, "orphan");
    String cut = view.rings() == 0 ? "" : ", " + Phrasing.count(view.rings(), "ring") + " cut";
    return Line.EMPTY
        .strong(thread.label())
        .faint(
            String.format(
                Locale.ROOT,
                "  %s:%s  %s: %s, %s%s",
                thread.source(),
                thread.id(),
                Phrasing.count(thread.comments(), "comment"),
                Phrasing.count(roots, "root"),
                Phrasing.count(view.nodes().size() - roots, "reply"),
                orphaned + cut));
  }

  private static Map<String, @Nullable Object> json(ThreadSummary thread) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("number", thread.number());
    json.put("source", thread.source());
    json.put("id", thread.id());
    json.put("title", thread.title());
    json.put("link", thread.link());
    json.put("comments", thread.comments());
    json.put("replies", thread.replies());
    json.put("pending", thread.pending());
    json.put("hidden", thread.hidden());
    json.put("flagged", thread.flagged());
    return json;
  }

  private static Map<String, @Nullable Object> json(ThreadView view) {
    Map<String, @Nullable Object> json = json(view.thread());
    json.put("members", view.nodes().stream().map(ThreadCommands::json).toList());
    return json;
  }

  private static Map<String, @Nullable Object> json(Node node) {
    Map<String, @Nullable Object> json = CommentJson.stored(node.comment());
    json.put("depth", node.depth());
    json.put("orphan", node.orphan());
    return json;
  }
}
