package colander.duplicate;

import colander.comment.Comment;
import colander.text.Fold;
import colander.text.Quotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What each comment says of its own, folded; empty for those that are not compared. */
final class Reading {
  private static final int ANCESTORS = 8;
  private static final Set<String> TOMBSTONES =
      Set.of("[deleted]", "[removed]", "[deleted by user]", "[removed by reddit]");

  private final List<Comment> comments;
  private final Ancestry ancestry;
  private final String[] whole;
  private final String[] own;
  private final List<Integer> quoteOnly = new ArrayList<>();

  Reading(List<Comment> comments, Ancestry ancestry) {
    this.comments = comments;
    this.ancestry = ancestry;
    this.whole = comments.stream().map(Reading::fold).toArray(String[]::new);
    this.own = new String[whole.length];
    for (int i = 0; i < whole.length; i++) {
      own[i] = ownWords(i);
      if (own[i].isEmpty() && !whole[i].isEmpty()) {
        quoteOnly.add(i);
      }
    }
  }

  private static String fold(Comment comment) {
    String text = comment.text().strip();
    boolean tombstone = text.length() < 24 && TOMBSTONES.contains(text.toLowerCase(Locale.ROOT));
    return tombstone ? "" : Fold.fold(text);
  }

  private String ownWords(int comment) {
    String text = comments.get(comment).text();
    List<String> ancestors =
        Arrays.stream(ancestry.ancestors(comment, ANCESTORS))
            .mapToObj(i -> whole[i])
            .filter(fold -> !fold.isEmpty())
            .toList();
    String rest = whole[comment].isEmpty() ? text : Quotes.leaveOut(text, ancestors);
    return rest.length() >= text.length() ? whole[comment] : Fold.fold(rest);
  }

  /** The fold of a comment without its quotes. */
  String own(int comment) {
    return own[comment];
  }

  int compared() {
    return (int) Arrays.stream(own).filter(fold -> !fold.isEmpty()).count();
  }

  /** The comments that say nothing but what they quote, ascending. */
  List<Integer> quoteOnly() {
    return quoteOnly;
  }
}
