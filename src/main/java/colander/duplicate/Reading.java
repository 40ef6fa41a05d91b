package colander.duplicate;

import colander.comment.Comment;
import colander.similarity.Workers;
import colander.text.Fold;
import colander.text.Quotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/** What each comment says of its own, folded; empty for those that are not compared. */
final class Reading {
  private static final int BLOCK = 512;
  private static final int ANCESTORS = 8;
  private static final int LONGEST_TOMBSTONE = 24;
  private static final Set<String> TOMBSTONES =
      Set.of("[deleted]", "[removed]", "[deleted by user]", "[removed by reddit]");

  private final List<Comment> comments;
  private final Ancestry ancestry;
  private final String[] whole;
  private final String[] own;
  private final ThreadSentences sentences;
  private final List<Integer> quoteOnly = new ArrayList<>();

  Reading(List<Comment> comments, Ancestry ancestry, Workers workers, DoubleConsumer progress) {
    this.comments = comments;
    this.ancestry = ancestry;
    this.whole = new String[comments.size()];
    this.own = new String[comments.size()];
    forEach(workers, i -> whole[i] = fold(comments.get(i)), s -> progress.accept(s / 2));
    this.sentences = new ThreadSentences(comments);
    forEach(workers, i -> own[i] = ownWords(i), s -> progress.accept((1 + s) / 2));
    for (int i = 0; i < own.length; i++) {
      if (own[i].isEmpty() && !whole[i].isEmpty()) {
        quoteOnly.add(i);
      }
    }
  }

  private void forEach(Workers workers, IntConsumer task, DoubleConsumer progress) {
    workers.run(
        (comments.size() + BLOCK - 1) / BLOCK,
        block -> {
          int end = Math.min(comments.size(), (block + 1) * BLOCK);
          for (int i = block * BLOCK; i < end; i++) {
            task.accept(i);
          }
        },
        progress);
  }

  /** The fold of a comment, empty for a tombstone. */
  static String fold(Comment comment) {
    String text = comment.text();
    boolean tombstone =
        text.length() < LONGEST_TOMBSTONE
            && TOMBSTONES.contains(text.strip().toLowerCase(Locale.ROOT));
    return tombstone ? "" : Fold.fold(text);
  }

  private String ownWords(int comment) {
    Comment reply = comments.get(comment);
    if (whole[comment].isEmpty() || (reply.parent() == null && !Quotes.areMarked(reply.text()))) {
      return whole[comment];
    }
    List<String> ancestors =
        Arrays.stream(ancestry.ancestors(comment, ANCESTORS))
            .mapToObj(i -> whole[i])
            .filter(fold -> !fold.isEmpty())
            .toList();
    String rest = Quotes.leaveOut(reply.text(), ancestors);
    String others = Quotes.leaveOut(rest, fold -> sentences.saidBefore(fold, comment));
    String left = others.isBlank() ? rest : others;
    return left.length() >= reply.text().length() ? whole[comment] : Fold.fold(left);
  }

  /** The fold of a comment without its quotes. */
  String own(int comment) {
    return own[comment];
  }

  /** Whether a comment quotes something that is left out. */
  boolean leavesOut(int comment) {
    return !own[comment].equals(whole[comment]);
  }

  int compared() {
    return (int) Arrays.stream(own).filter(fold -> !fold.isEmpty()).count();
  }

  /** The comments that say nothing but what they quote, ascending. */
  List<Integer> quoteOnly() {
    return quoteOnly;
  }
}
