package colander.shell;

import colander.moderation.ModeratedComment;
import colander.report.CommentJson;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Page;
import colander.session.Resembling;
import colander.session.Resembling.Similar;
import colander.session.Searching;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The commands that find comments by what they say. */
@Component
final class SearchCommands {

  private final Searching searching;
  private final Resembling resembling;
  private final Console console;

  SearchCommands(Searching searching, Resembling resembling, Console console) {
    this.searching = searching;
    this.resembling = resembling;
    this.console = console;
  }

  @Command(
      name = "search",
      description = "Find comments by words, phrases, author, thread, status and time",
      group = "Look around",
      help =
          "All words must occur, in any order and spelling of case and accents; \"quoted ones\" as"
              + " a phrase; beginn* any word that begins so; -word must not occur. author:NAME,"
              + " thread:ID, status:pending|approved|hidden, before:DATE and after:DATE narrow it"
              + " down. The last loaded come first.")
  @Example({
    "search free money",
    "search \"free money\" status:pending",
    "search soup author:Ada after:2026-11-01"
  })
  void search(
      @Arguments @Operand(name = "QUERY", description = "what to look for", atLeast = 1)
          List<String> words,
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Page<ModeratedComment> found = searching.search(Selections.query(words), Pages.request(page));
    if (format == ListFormat.JSON) {
      CommentList.json(console, found.items());
      return;
    }
    if (found.total() == 0) {
      console.message("nothing found");
      return;
    }
    CommentList.table(console, found.items());
    if (found.total() < Searching.MOST_COUNTED) {
      Pages.tellRest(console, found, "comment");
    } else {
      console.message(
          String.format(
              Locale.ROOT,
              "page %d, %,d comments or more; --page %d shows more",
              page,
              found.total(),
              page + 1));
    }
  }

  @Command(
      name = "similar",
      description = "Find the comments most similar to a text or a comment",
      group = "Look around",
      help =
          "Compares with the comments that share its longest words, whatever the threshold of"
              + " duplicates, and shows the verified similarity.")
  @Example({"similar 12", "similar \"this soup wants more salt\""})
  void similar(
      @Arguments @Operand(name = "TEXT|ID", description = "what to compare with", atLeast = 1)
          List<String> words,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    List<Similar> found = resembling.to(String.join(" ", words));
    if (format == ListFormat.JSON) {
      Json.write(found.stream().map(SearchCommands::json).toList(), console.document());
      return;
    }
    if (found.isEmpty()) {
      console.message("no comment is like that");
      return;
    }
    Table table = new Table().right("similarity").right("id").left("status").text("author");
    table.text("text");
    for (Similar similar : found) {
      table.row(
          Phrasing.similarity(similar.score().similarity()),
          similar.comment().number(),
          CommentCard.status(similar.comment().comment().status()),
          Phrasing.author(similar.comment()),
          Line.of(similar.comment().comment().text().strip()));
    }
    console.table(table);
  }

  private static Map<String, @Nullable Object> json(Similar similar) {
    Map<String, @Nullable Object> json = CommentJson.stored(similar.comment());
    json.put("score", similar.score().similarity());
    json.put("measure", similar.score().measure());
    return json;
  }
}
