package colander.session;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.PlatformState;
import colander.moderation.Action;
import colander.moderation.ModeratedComment;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import colander.report.CommentExport;
import colander.report.DecisionForm;
import colander.session.Deciding.Why;
import colander.session.Exporting.Export;
import colander.store.CommentTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportingTest {

  private static final String HOSTILE = "7'; rm -rf ~; echo '";

  @TempDir Path folder;
  private Workspace workspace;
  private Deciding deciding;
  private Exporting exporting;

  @BeforeEach
  void open() {
    workspace = workspace("a.db");
    deciding = new Deciding(workspace);
    exporting = new Exporting(workspace);
    new Seed(workspace)
        .comments(
            comment("4", "Ada", "One").platformState(PlatformState.APPROVED).build(),
            comment("5", "Ada", "Two").platformState(PlatformState.PENDING).build(),
            comment(HOSTILE, "Ada", "Three").build(),
            comment("6", "Ada", "Four").platformState(PlatformState.SPAM).build());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void only_what_changed_since_the_last_export_is_written() {
    deciding.decide(Action.HIDE, List.of("1"), Why.UNSAID);
    assertThat(ids(export("csv"))).containsExactly("4");
    deciding.decide(Action.HIDE, List.of("2"), Why.UNSAID);
    assertThat(ids(export("csv"))).containsExactly("5");
    assertThat(ids(export("csv"))).isEmpty();
    assertThat(ids(exporting.decisions("csv", null, true))).containsExactly("4", "5");
    assertThat(ids(export("ids"))).containsExactly("4", "5");
  }

  @Test
  void what_was_undone_before_an_export_is_no_change() {
    deciding.decide(Action.HIDE, List.of("1"), Why.UNSAID);
    deciding.undo(1);
    assertThat(ids(export("csv"))).isEmpty();
  }

  @Test
  void a_script_and_its_reverse_take_the_platform_there_and_back() throws IOException {
    deciding.decide(Action.HIDE, List.of("1", "2"), Why.UNSAID);
    deciding.decide(Action.APPROVE, List.of("4"), Why.UNSAID);
    assertThat(calls(DecisionForm.WP_CLI, export("wp-cli")))
        .containsExactly("trash '4' '5'", "unspam '6'", "approve '6'");
    assertThat(calls(DecisionForm.WP_CLI, exporting.reverse("wp-cli", null, false)))
        .containsExactly("untrash '4' '5'", "spam '6'");
  }

  @Test
  void an_undo_after_an_export_is_exported_too() throws IOException {
    deciding.decide(Action.HIDE, List.of("1"), Why.UNSAID);
    export("wp-cli");
    deciding.undo(1);
    assertThat(calls(DecisionForm.WP_CLI, export("wp-cli"))).containsExactly("untrash '4'");
  }

  @Test
  void ids_that_are_not_of_the_platform_are_left_out_of_every_script() throws IOException {
    deciding.decide(Action.HIDE, List.of("3"), Why.UNSAID);
    Export export = exporting.decisions("any", null, true);
    for (DecisionForm form : DecisionForm.values()) {
      if (form.isScript() || form == DecisionForm.IDS) {
        StringWriter out = new StringWriter();
        assertThat(form.writer().write(export.changes(), out)).as(form.word()).hasSize(1);
        assertThat(out.toString()).as(form.word()).doesNotContain("rm -rf");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson"})
  void comments_are_loaded_again_just_as_they_were(String form) throws IOException {
    Random random = new Random(3);
    new Seed(workspace)
        .comments(
            IntStream.range(0, 200).mapToObj(i -> any("x" + i, random)).toArray(Comment[]::new));
    Path file = folder.resolve("comments." + form);
    try (Writer out = Files.newBufferedWriter(file)) {
      CommentExport export =
          form.equals("csv") ? CommentExport.csv(out) : CommentExport.ndjson(out);
      exporting.comments(c -> write(export, c));
      export.flush();
    }
    try (Workspace other = workspace("b.db")) {
      new Loading(other).load(List.of(file.toString()), ReadSettings.DEFAULT, false, Progress.NONE);
      assertThat(comments(other)).isEqualTo(comments(workspace));
    }
  }

  private static Comment any(String id, Random random) {
    String[] pieces = {
      "=1+1", "'", "\"", ",", "\n", "\r\n", "<b>", "&amp;", "é", "\t", "\u202e", "-"
    };
    StringBuilder text = new StringBuilder();
    random
        .ints(1 + random.nextInt(6), 0, pieces.length)
        .forEach(piece -> text.append(pieces[piece]));
    PlatformState[] states = PlatformState.values();
    return comment(id, text.toString(), text.reverse().toString())
        .author(new Author(text.toString(), random.nextBoolean() ? "a" + text : null))
        .parent(random.nextBoolean() ? "4" : null)
        .created(random.nextBoolean() ? MORNING.plusMillis(random.nextInt(5_000)) : null)
        .platformState(states[random.nextInt(states.length)])
        .raw(random.nextBoolean() ? "<p>" + text : null)
        .build();
  }

  private static void write(CommentExport export, ModeratedComment comment) {
    try {
      export.write(comment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Comment> comments(Workspace workspace) {
    return new CommentTable(workspace.database())
        .all().stream().map(ModeratedComment::comment).toList();
  }

  private Export export(String form) {
    Export export = exporting.decisions(form, null, false);
    exporting.done(export);
    return export;
  }

  private static List<String> ids(Export export) {
    return export.changes().stream().map(c -> c.comment().value()).toList();
  }

  private static List<String> calls(DecisionForm form, Export export) throws IOException {
    StringWriter out = new StringWriter();
    assertThat(form.writer().write(export.changes(), out)).isEmpty();
    return out.toString()
        .lines()
        .filter(line -> line.startsWith("call "))
        .map(line -> line.substring(5).replace(" || failed=1", ""))
        .toList();
  }

  private Workspace workspace(String name) {
    return new Workspace(folder.resolve(name), "mod", Clock.fixed(MORNING, ZoneOffset.UTC));
  }
}
