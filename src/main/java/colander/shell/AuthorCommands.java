package colander.shell;

import colander.moderation.AuthorSummary;
import colander.report.CommentJson;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Page;
import colander.session.Searching;
import colander.session.Searching.AuthorView;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The commands that show authors. */
@Component
final class AuthorCommands {

  private final Searching searching;
  private final Console console;

  AuthorCommands(Searching searching, Console console) {
    this.searching = searching;
    this.console = console;
  }

  /** By what {@code --sort} puts authors in order. */
  enum AuthorOrder {
    COMMENTS,
    DUPLICATES
  }

  @Command(
      name = "authors",
      description = "List the authors with their share of duplicates",
      group = "Look around")
  @Example({"authors", "authors --sort duplicates"})
  void authors(
      @Option(longName = "sort", description = "what comes first", defaultValue = "comments")
          AuthorOrder sort,
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Page<AuthorSummary> authors =
        searching.authors(sort == AuthorOrder.DUPLICATES, Pages.request(page));
    if (format == ListFormat.JSON) {
      Json.write(authors.items().stream().map(AuthorCommands::json).toList(), console.document());
      return;
    }
    Table table =
        new Table()
            .right("comments")
            .right("flagged")
            .right("share")
            .right("hidden")
            .text("author");
    for (AuthorSummary author : authors.items()) {
      table.row(
          author.comments(),
          author.flagged(),
          author.duplicateShare() + " %",
          author.hidden(),
          author.author().isBlank() ? "(no name)" : author.author());
    }
    console.table(table);
    Pages.tellRest(console, authors, "author");
  }

  @Command(
      name = "author",
      description = "Show an author's comments, flags and decisions",
      group = "Look around")
  @Example({"author Ada", "author Buy Now --page 2"})
  void author(
      @Arguments
          @Operand(name = "NAME", description = "the exact name", atLeast = 1)
          @Suggested("author")
          List<String> name,
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    AuthorView view = searching.author(String.join(" ", name), Pages.request(page));
    if (format == ListFormat.JSON) {
      Map<String, @Nullable Object> json = json(view.summary());
      json.put("members", view.comments().items().stream().map(CommentJson::stored).toList());
      Json.write(json, console.document());
      return;
    }
    AuthorSummary summary = view.summary();
    console.line(
        Line.EMPTY
            .strong(summary.author())
            .plain(
                String.format(
                    Locale.ROOT,
                    "  %s, %d flagged as duplicates (%d %%), %d hidden",
                    Phrasing.count(summary.comments(), "comment"),
                    summary.flagged(),
                    summary.duplicateShare(),
                    summary.hidden())));
    CommentList.table(console, view.comments().items());
    Pages.tellRest(console, view.comments(), "comment");
  }

  private static Map<String, @Nullable Object> json(AuthorSummary author) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("author", author.author());
    json.put("comments", author.comments());
    json.put("flagged", author.flagged());
    json.put("hidden", author.hidden());
    return json;
  }
}
