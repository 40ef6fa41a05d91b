package colander.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.similarity.Workers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {
  private static final String LONG =
      "The harbour ferry was late again this morning and nobody at the pier could say why.";
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

  private final List<Comment> comments = new ArrayList<>();

  @Test
  void a_reply_sent_twice_is_a_double_submit() {
    add("a root to reply to, about something else", "Ann", b -> b);
    add(LONG, "Bob", b -> b.parent("1"));
    add(LONG, "Bob", b -> b.parent("1"));
    Duplicates found = find();
    assertThat(found.groups()).hasSize(1);
    DuplicateGroup group = found.groups().get(0);
    assertThat(group.kind()).isEqualTo(MatchKind.EXACT);
    assertThat(group.pattern()).isEqualTo(Pattern.DOUBLE_SUBMIT);
    assertThat(group.reasons()).containsExactly("same author, same parent");
    assertThat(members(group)).containsExactly(1, 2);
  }

  @Test
  void edited_copies_are_near_and_name_whom_they_were_verified_against() {
    add(LONG, "Ann", b -> b);
    add(LONG.replace("morning", "evening"), "Bob", b -> b);
    DuplicateGroup group = find().groups().get(0);
    assertThat(group.kind()).isEqualTo(MatchKind.NEAR);
    Match match = group.members().get(1).match();
    assertThat(Objects.requireNonNull(match).other()).isZero();
    assertThat(match.similarity()).isBetween(.5, .99);
  }

  @Test
  void strangers_need_more_in_common_than_one_author_does() {
    String one = "the masterpiece that everybody had been waiting for";
    String other = "the masterpiece which nobody had been waiting for";
    add(one, "Ann", b -> b);
    add(other, "Ann", b -> b);
    assertThat(find().groups()).hasSize(1);
    comments.remove(1);
    add(other, "Bob", b -> b);
    assertThat(find().groups()).isEmpty();
  }

  @Test
  void a_text_inside_another_is_contained() {
    add(LONG, "Ann", b -> b);
    add(
        "Completely new words come first here, to fill the page with more than before. "
            + LONG
            + " And then there is a long tail that says quite other things about boats and weather.",
        "Bob",
        b -> b);
    assertThat(find().groups()).extracting(DuplicateGroup::kind).containsOnly(MatchKind.CONTAINED);
  }

  @Test
  void a_reply_that_quotes_its_parent_is_no_duplicate() {
    add(LONG, "Ann", b -> b);
    add("> " + LONG + "\n\nIt was the fog.", "Bob", b -> b.parent("1"));
    add(LONG + "\n\nAsk the harbour master, not us!", "Cy", b -> b.parent("2"));
    assertThat(find().groups()).isEmpty();
  }

  @Test
  void a_reply_that_is_nothing_but_the_quote_stands_apart() {
    add(LONG, "Ann", b -> b);
    add("> " + LONG, "Bob", b -> b.parent("1"));
    Duplicates found = find();
    assertThat(found.groups()).isEmpty();
    assertThat(found.quoteOnly()).containsExactly(1);
  }

  @Test
  void tombstones_and_empty_texts_are_never_grouped() {
    for (String text : List.of("[deleted]", "[removed]", "", "  ", "...", "[deleted]", "...")) {
      add(text, "Ann", b -> b);
    }
    assertThat(find()).isEqualTo(new Duplicates(0, List.of(), List.of(), List.of()));
  }

  @Test
  void short_phrases_make_no_group_but_a_stock_phrase() {
    add("Thanks!", "Ann", b -> b);
    add("thanks", "Bob", b -> b);
    Duplicates found = find();
    assertThat(found.groups()).isEmpty();
    assertThat(found.stockPhrases()).containsExactly(new StockPhrase("Thanks!", List.of(0, 1)));
  }

  @Test
  void the_canonical_has_replies_or_is_approved_or_came_first_but_is_never_hidden() {
    add(LONG, "Ann", b -> b.created(NOON).platformState(PlatformState.SPAM));
    add(LONG, "Bob", b -> b.created(NOON.plusSeconds(9)));
    add(LONG, "Cy", b -> b.created(NOON.plusSeconds(5)));
    assertThat(find().groups().get(0).canonical()).isEqualTo(2);
    add(LONG, "Dee", b -> b.platformState(PlatformState.APPROVED));
    assertThat(find().groups().get(0).canonical()).isEqualTo(3);
    add("what do you mean by that, friend", "Eve", b -> b.parent("2"));
    assertThat(find().groups().get(0).canonical()).isEqualTo(1);
  }

  @Test
  void a_chain_of_small_edits_does_not_merge_its_ends() {
    String[] words = new String[24];
    Arrays.setAll(words, i -> "word" + (char) ('a' + i) + (char) ('z' - i) + "ly");
    for (int step = 0; step < 24; step++) {
      add(String.join(" ", words), "author " + step, b -> b);
      words[step] = "thing" + (char) ('f' + step % 20) + (char) ('y' - step % 20) + "ness" + step;
    }
    for (DuplicateGroup group : find().groups()) {
      assertThat(members(group).contains(0) && members(group).contains(23)).isFalse();
    }
  }

  @Test
  void a_window_and_a_thread_keep_copies_apart() {
    add(LONG, "Ann", b -> b.created(NOON));
    add(LONG, "Bob", b -> b.created(NOON.plus(Duration.ofDays(3))));
    Policy policy = Policy.DEFAULT;
    assertThat(find(policy).groups()).hasSize(1);
    assertThat(find(policy.withWindow(Duration.ofDays(2))).groups()).isEmpty();
    assertThat(find(policy.withSameAuthor(true)).groups()).isEmpty();
    assertThat(find(policy.withScope(Scope.THREAD)).groups()).hasSize(1);
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    for (int i = 0; i < 400; i++) {
      add(LONG.replace("harbour", "h" + i % 37).replace("pier", "p" + i % 11), "a" + i, b -> b);
    }
    Duplicates one = new DuplicateFinder(Policy.DEFAULT, new Workers(1)).find(comments);
    Duplicates three = new DuplicateFinder(Policy.DEFAULT, new Workers(3)).find(comments);
    assertThat(one).isEqualTo(three);
    assertThat(one.groups()).isNotEmpty();
  }

  @Test
  void a_phrase_repeated_very_often_and_a_very_deep_thread_are_no_trouble() {
    for (int i = 0; i < 50_000; i++) {
      String parent = i == 0 ? null : String.valueOf(i);
      add(i % 2 == 0 ? LONG : "same here", "a" + i, b -> b.parent(parent));
    }
    Duplicates found = find();
    assertThat(found.stockPhrases()).hasSize(1);
  }

  @Test
  void an_index_tells_of_each_new_comment_what_it_duplicates() {
    DuplicateIndex index = new DuplicateIndex(Policy.DEFAULT, 4);
    add(LONG, "Ann", b -> b);
    add("Something else altogether, about the price of bread in town.", "Bob", b -> b);
    add(LONG.toUpperCase(Locale.ROOT), "Cy", b -> b);
    add(LONG.replace("morning", "evening"), "Dee", b -> b);
    assertThat(comments.stream().map(index::add).map(List::size)).containsExactly(0, 0, 1, 1);
  }

  private void add(String text, String author, UnaryOperator<Comment.Builder> more) {
    CommentId id = new CommentId("test", String.valueOf(comments.size() + 1));
    CommentThread thread = new CommentThread("t", null, null);
    Comment.Builder builder = Comment.builder(id, thread, text).author(Author.named(author));
    comments.add(more.apply(builder).build());
  }

  private Duplicates find() {
    return find(Policy.DEFAULT);
  }

  private Duplicates find(Policy policy) {
    return new DuplicateFinder(policy).find(comments);
  }

  private static List<Integer> members(DuplicateGroup group) {
    return group.members().stream().map(Member::comment).toList();
  }
}
