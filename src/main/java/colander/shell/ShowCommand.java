package colander.shell;

import colander.moderation.LoggedDecision;
import colander.moderation.ModeratedComment;
import colander.moderation.Note;
import colander.report.CommentJson;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.Browsing.CommentView;
import colander.session.Comparison;
import colander.session.Searching;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that shows one comment with its surroundings, or compares two. */
@Component
final class ShowCommand {

  private static final int CONTEXT_LINES = 3;

  private final Browsing browsing;
  private final Searching searching;
  private final Console console;

  ShowCommand(Browsing browsing, Searching searching, Console console) {
    this.browsing = browsing;
    this.searching = searching;
    this.console = console;
  }

  @Command(
      name = "show",
      description = "Show a comment with context and history, or compare two",
      group = "Look around")
  @Example({"show 12", "show 4 5", "show disqus:4105"})
  void show(
      @Arguments
          @Operand(name = "ID", description = "a comment, or two to compare", atLeast = 1)
          @Suggested("id")
          List<String> ids,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    switch (ids.size()) {
      case 1 -> one(browsing.comment(ids.get(0)), format);
      case 2 -> two(browsing.compare(ids.get(0), ids.get(1)), format);
      default -> throw new UsageException("show takes one comment or two, not " + ids.size());
    }
  }

  private void one(CommentView view, ListFormat format) throws IOException {
    if (format == ListFormat.JSON) {
      Json.write(json(view), console.document());
      return;
    }
    int width = console.width();
    ModeratedComment comment = view.comment();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Style.FAINT,
            String.format(
                Locale.ROOT,
                "%s in thread %d, %s",
                comment.comment().id(),
                comment.threadNumber(),
                comment.comment().thread().label())));
    if (view.parent() != null) {
      lines.add(Line.of(Style.FAINT, "in reply to"));
      lines.addAll(CommentCard.brief(view.parent(), 2, width, CONTEXT_LINES));
    }
    lines.add(Line.EMPTY);
    lines.addAll(CommentCard.whole(comment, 0, width));
    if (!view.replies().isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of(Style.FAINT, count(view.replies().size())));
    }
    for (ModeratedComment reply : view.replies()) {
      lines.addAll(CommentCard.brief(reply, 2, width, CONTEXT_LINES));
    }
    List<Note> notes = searching.notes(comment.number());
    if (!notes.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of(Style.FAINT, "notes"));
      notes.forEach(note -> lines.add(note(note)));
    }
    if (!view.history().isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of(Style.FAINT, "history, the last first"));
      view.history().forEach(entry -> lines.add(history(entry)));
    }
    console.page(lines);
  }

  private static String count(int replies) {
    return Phrasing.count(replies, "reply");
  }

  private static Line note(Note note) {
    return Line.of("  ")
        .faint(CommentCard.time(note.at()) + "  " + note.moderator() + "  ")
        .plain(note.text());
  }

  private static Line history(LoggedDecision entry) {
    return Line.of("  ")
        .faint("step " + entry.stepNumber() + "  " + CommentCard.time(entry.step().at()) + "  ")
        .plain(StepLine.what(entry.step()) + "  ")
        .faint("was " + entry.statusBefore().word());
  }

  private void two(Comparison comparison, ListFormat format) throws IOException {
    if (format == ListFormat.JSON) {
      Json.write(json(comparison), console.document());
      return;
    }
    int width = console.width();
    List<Line> lines = new ArrayList<>();
    lines.add(CommentCard.head(comparison.left()));
    lines.add(CommentCard.head(comparison.right()));
    lines.add(
        Line.of("similarity ")
            .strong(Phrasing.similarity(comparison.score().similarity()))
            .plain(" (" + comparison.score().measure() + ")"));
    lines.add(Line.EMPTY);
    lines.addAll(
        DiffLines.of(
            comparison.left().comment().text(), comparison.right().comment().text(), width));
    lines.add(Line.EMPTY);
    lines.add(Line.of(Style.FAINT, "folded"));
    for (String fold : List.of(comparison.score().leftFold(), comparison.score().rightFold())) {
      Wrapping.wrap(fold, width - 2, CONTEXT_LINES).forEach(l -> lines.add(Line.of("  " + l)));
    }
    console.page(lines);
  }

  private static Map<String, @Nullable Object> json(CommentView view) {
    Map<String, @Nullable Object> json = CommentJson.stored(view.comment());
    ModeratedComment parent = view.parent();
    json.put("inReplyTo", parent == null ? null : CommentJson.stored(parent));
    json.put("replies", view.replies().stream().map(CommentJson::stored).toList());
    json.put(
        "history",
        view.history().stream().map(e -> StepLine.json(e.stepNumber(), e.step())).toList());
    return json;
  }

  private static Map<String, @Nullable Object> json(Comparison comparison) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("left", CommentJson.stored(comparison.left()));
    json.put("right", CommentJson.stored(comparison.right()));
    json.put("similarity", comparison.score().similarity());
    json.put("measure", comparison.score().measure());
    json.put("leftFold", comparison.score().leftFold());
    json.put("rightFold", comparison.score().rightFold());
    return json;
  }
}
