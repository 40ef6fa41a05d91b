package colander.session;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Comment;
import colander.moderation.Action;
import colander.moderation.AuthorSummary;
import colander.moderation.ModeratedComment;
import colander.moderation.SearchQuery;
import colander.session.Deciding.Why;
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

class SearchingTest {

  private static final PageRequest FIRST = new PageRequest(1, 50);

  @TempDir Path folder;
  private Workspace workspace;
  private Searching searching;

  @BeforeEach
  void open() {
    workspace = new Workspace(folder.resolve("a.db"), "mod", Clock.fixed(MORNING, ZoneOffset.UTC));
    searching = new Searching(workspace);
    new Seed(workspace)
        .comments(
            comment("1", "Ada", "The soup wants more salt").created(MORNING).build(),
            comment("2", "Bob", "More soup, less salt").build(),
            comment("3", "Ada", "Crème brûlée").build());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void words_are_found_in_any_order_and_phrases_as_they_stand() {
    assertThat(search("salt soup")).containsExactly(2L, 1L);
    assertThat(search("\"more salt\"")).containsExactly(1L);
    assertThat(search("soup -less")).containsExactly(1L);
    assertThat(search("CREME brul*")).containsExactly(3L);
  }

  @Test
  void fields_narrow_a_search_down_and_do_without_words() {
    assertThat(search("soup author:Ada")).containsExactly(1L);
    assertThat(search("author:Ada")).containsExactly(3L, 1L);
    assertThat(search("after:2026-11-23 before:2026-11-24")).containsExactly(1L);
    new Deciding(workspace).decide(Action.HIDE, List.of("2"), Why.UNSAID);
    assertThat(search("soup status:hidden")).containsExactly(2L);
  }

  @Test
  void words_of_the_query_language_are_only_words() {
    for (String hostile :
        List.of("soup OR brulee", "NEAR(soup salt)", "text:soup", "soup')--", "^soup", "{a}:b")) {
      assertThat(search(hostile)).as(hostile).hasSizeLessThan(3);
    }
  }

  @Test
  void no_readable_query_makes_the_database_fail() {
    Random random = new Random(7);
    String alphabet = "ab \"*:-()'^{}+NOT,.;%_\\";
    for (int i = 0; i < 500; i++) {
      String query =
          random
              .ints(1 + random.nextInt(15), 0, alphabet.length())
              .mapToObj(c -> alphabet.substring(c, c + 1))
              .reduce("", String::concat);
      try {
        SearchQuery read = SearchQuery.of(query);
        assertThat(searching.search(read, FIRST).total()).isNotNegative();
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageNotContaining("SQL");
      }
    }
  }

  @Test
  void a_whole_search_or_author_is_decided_on_at_once() {
    Deciding deciding = new Deciding(workspace);
    assertThat(
            deciding
                .decide(Action.HIDE, new Selection.Found(SearchQuery.of("soup")), Why.UNSAID)
                .decisions())
        .hasSize(2);
    assertThat(deciding.decide(Action.HIDE, new Selection.By("Ada"), Why.UNSAID).decisions())
        .hasSize(1);
    assertThat(
            deciding
                .decide(Action.RESTORE, new Selection.Comments(List.of("1-2", "3")), Why.UNSAID)
                .decisions())
        .hasSize(3);
    assertThat(searching.authors(false, FIRST).items())
        .containsExactly(new AuthorSummary("Ada", 2, 0, 0), new AuthorSummary("Bob", 1, 0, 0));
  }

  @Test
  void similar_texts_come_with_their_score() {
    Comment[] many =
        IntStream.range(10, 40)
            .mapToObj(i -> comment("" + i, "Eve", "Filler number " + i).build())
            .toArray(Comment[]::new);
    new Seed(workspace).comments(many);
    assertThat(new Resembling(workspace).to("the soup wants MORE salt!"))
        .first()
        .satisfies(
            similar -> {
              assertThat(similar.comment().number()).isEqualTo(1);
              assertThat(similar.score().similarity()).isEqualTo(1);
            });
    assertThat(new Resembling(workspace).to("2"))
        .extracting(similar -> similar.comment().number())
        .doesNotContain(2L);
  }

  private List<Long> search(String query) {
    return searching.search(SearchQuery.of(query), FIRST).items().stream()
        .map(ModeratedComment::number)
        .toList();
  }
}
