package colander.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.lang3.math.Fraction;
import org.junit.jupiter.api.Test;

class PairScoreTest {
  private static final long SEED = 20261123;
  private final List<Comment> comments = new ArrayList<>();

  @Test
  void a_pair_has_the_score_that_its_group_shows_and_none_is_below_the_threshold() {
    Random random = new Random(SEED);
    for (int family = 0; family < 60; family++) {
      String text = words(random, 6 + random.nextInt(20));
      for (int copy = 0; copy < 4; copy++) {
        add(edited(text, random), "author " + (family + copy % 2));
      }
    }
    int near = 0;
    for (String threshold : List.of("2/5", "1/2", "3/4")) {
      Policy policy = Policy.DEFAULT.withThreshold(Fraction.getFraction(threshold));
      for (DuplicateGroup group : new DuplicateFinder(policy).find(comments).groups()) {
        for (Member member : group.members()) {
          Match match = member.match();
          if (match != null) {
            assertThat(match.similarity()).isGreaterThanOrEqualTo(policy.threshold().doubleValue());
          }
          if (match != null && match.kind() == MatchKind.NEAR) {
            near++;
            assertThat(PairScore.of(comments, member.comment(), match.other()).similarity())
                .as("seed %d", SEED)
                .isEqualTo(match.similarity())
                .isLessThan(1);
          }
        }
      }
    }
    assertThat(near).isGreaterThan(100);
  }

  @Test
  void texts_with_equal_shingles_but_different_folds_do_not_score_1() {
    add("10 people came to the harbour festival tonight", "Ann");
    add("lo people came to the harbour festival tonight", "Ann");
    assertThat(PairScore.of(comments, 0, 1).similarity()).isBetween(.9, .99);
  }

  @Test
  void stretched_letters_score_as_the_same() {
    add("Soooo good", "Ann");
    add("So good", "Bob");
    assertThat(PairScore.of(comments, 0, 1).measure()).startsWith("same");
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < count; w++) {
      for (int letter = 0; letter < 3 + random.nextInt(6); letter++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(w % 7 == 6 ? ". " : " ");
    }
    return text.toString();
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int edit = random.nextInt(1 + text.length() / 15); edit > 0; edit--) {
      edited.setCharAt(random.nextInt(text.length()), (char) ('a' + random.nextInt(26)));
    }
    return edited.toString();
  }

  private void add(String text, String author) {
    String number = String.valueOf(comments.size() + 1);
    boolean reply = comments.size() % 3 == 2;
    String quote = reply ? "> " + comments.get(comments.size() - 1).text() + "\n\n" : "";
    comments.add(
        Comment.builder(
                new CommentId("test", number), new CommentThread("t", null, null), quote + text)
            .author(Author.named(author))
            .parent(reply ? String.valueOf(comments.size()) : null)
            .build());
  }
}
