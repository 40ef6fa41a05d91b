package colander.store;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static colander.store.Intake.Outcome.CONTRADICTED;
import static colander.store.Intake.Outcome.KEPT;
import static colander.store.Intake.Outcome.REPEATED;
import static colander.store.Intake.Outcome.UNCHANGED;
import static colander.store.Intake.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.comment.StrangerException;
import colander.moderation.ModeratedComment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.openOrCreate(folder.resolve("a.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_comment_comes_out_as_it_went_in() {
    Comment full =
        Comment.builder(
                new CommentId("blog", "id with 'quotes' \u0000"),
                new CommentThread("t", "A title", "https://example.org/?a=1"),
                "Grüße 👋🏽 שלום\n\nzweiter Absatz")
            .parent("parent")
            .author(new Author("Ada\u202e", "ada@example.org"))
            .created(MORNING)
            .platformState(PlatformState.HELD)
            .raw("<p>Grüße")
            .build();
    Comment least =
        Comment.builder(new CommentId("blog", "2"), new CommentThread("t", null, null), "").build();
    load(full, least);
    assertThat(new CommentTable(database).all())
        .extracting(ModeratedComment::comment)
        .containsExactly(full, Comment.builder(least.id(), full.thread(), "").build());
  }

  @Test
  void the_same_file_again_changes_nothing() {
    Comment[] comments = {
      comment("1", "Ada", "More salt").build(), comment("2", "Bob", "Less").parent("1").build()
    };
    assertThat(load(comments)).containsExactly(KEPT, KEPT);
    List<ModeratedComment> before = new CommentTable(database).all();
    assertThat(load(comments)).containsExactly(UNCHANGED, UNCHANGED);
    assertThat(new CommentTable(database).all()).isEqualTo(before);
  }

  @Test
  void an_edited_text_replaces_the_old_one_which_is_kept() {
    load(comment("1", "Ada", "More salt").build());
    assertThat(load(comment("1", "Ada", "More pepper").build())).containsExactly(UPDATED);
    ModeratedComment edited = new CommentTable(database).find(1).orElseThrow();
    assertThat(edited.comment().text()).isEqualTo("More pepper");
    assertThat(edited.edited()).isEqualTo(NOW);
    assertThat(database.jdbc().sql("SELECT text FROM earlier_text").query(String.class).list())
        .containsExactly("More salt");
  }

  @Test
  void a_new_state_is_an_update_but_no_edit() {
    load(comment("1", "Ada", "More salt").build());
    Comment spam = comment("1", "Ada", "More salt").platformState(PlatformState.SPAM).build();
    assertThat(load(spam)).containsExactly(UPDATED);
    ModeratedComment updated = new CommentTable(database).find(1).orElseThrow();
    assertThat(updated.comment()).isEqualTo(spam);
    assertThat(updated.edited()).isNull();
  }

  @Test
  void a_record_that_a_file_repeats_is_told_from_one_loaded_before() {
    Comment salt = comment("1", "Ada", "More salt").build();
    assertThat(load(salt, salt)).containsExactly(KEPT, REPEATED);
    assertThat(load(salt, salt)).containsExactly(UNCHANGED, REPEATED);
  }

  @Test
  void a_file_that_contradicts_itself_keeps_its_first_word() {
    assertThat(
            load(comment("1", "Ada", "More salt").build(), comment("1", "Ada", "No salt").build()))
        .containsExactly(KEPT, CONTRADICTED);
    assertThat(new CommentTable(database).find(1).orElseThrow().comment().text())
        .isEqualTo("More salt");
  }

  @Test
  void two_comments_of_one_file_under_one_id_are_both_kept_and_known_again() {
    Comment[] comments = {
      comment("11", "Ada", "...").created(MORNING).build(),
      comment("11", "Zoe", "...").created(MORNING.plusSeconds(9)).build(),
      comment("11", "Zoe", "...").created(MORNING.plusSeconds(9)).build()
    };
    assertThat(load(comments)).containsExactly(KEPT, KEPT, REPEATED);
    assertThat(load(comments)).containsExactly(UNCHANGED, UNCHANGED, REPEATED);
    assertThat(new CommentTable(database).all())
        .extracting(c -> c.comment().id().value())
        .containsExactly("11", "11#2");
  }

  @Test
  void another_comment_under_a_known_id_is_refused() {
    load(comment("1", "Ada", "More salt").created(MORNING).build());
    Comment stranger = comment("1", "Zoe", "Nice car").created(MORNING.plusSeconds(9)).build();
    assertThatThrownBy(() -> load(stranger))
        .isInstanceOf(StrangerException.class)
        .hasMessageContaining("--source");
  }

  @Test
  void a_thread_learns_its_title_and_does_not_forget_it() {
    load(
        Comment.builder(new CommentId("blog", "1"), new CommentThread("t", "Soup", null), "a")
            .build());
    load(
        Comment.builder(new CommentId("blog", "2"), new CommentThread("t", null, "x"), "b")
            .build());
    assertThat(new ThreadTable(database).list(9, 0))
        .singleElement()
        .satisfies(
            thread -> {
              assertThat(thread.title()).isEqualTo("Soup");
              assertThat(thread.link()).isEqualTo("x");
              assertThat(thread.comments()).isEqualTo(2);
            });
  }

  private List<Intake.Outcome> load(Comment... comments) {
    return database.write(
        () -> {
          long load = new LoadTable(database).begin(NOW, "mod", "file");
          List<Intake.Outcome> outcomes = new ArrayList<>();
          try (Intake intake = new Intake(database, load, NOW)) {
            for (Comment comment : comments) {
              outcomes.add(intake.take(comment));
            }
          }
          return outcomes;
        });
  }
}
