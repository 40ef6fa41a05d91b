package colander.duplicate;

import colander.comment.Comment;
import colander.comment.CommentId;
import colander.similarity.SimilaritySearch;
import colander.text.Fold;
import colander.text.Quotes;
import colander.text.Shingles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers comments and tells of each new one what it duplicates.
 *
 * <p>Adding one compares that one alone, in time linear in what is remembered. Finds exact, same
 * and near copies; texts inside others and quotes of non-ancestors are left to the {@link
 * DuplicateFinder}. Not thread-safe.
 */
public final class DuplicateIndex {
  private static final int ANCESTORS = 8;

  /** What copies have in common. */
  private record Key(Domain domain, String fold) {}

  private final Policy policy;
  private final SimilaritySearch search;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Integer> commentOf = new ArrayList<>();
  private final Map<CommentId, Integer> byId = new HashMap<>();
  private final Map<Key, List<Integer>> copies = new HashMap<>();
  private final Map<Domain, Integer> domains = new HashMap<>();
  private final Authors authors = new Authors();

  /** An empty index with room for a number of comments; it grows as needed. */
  public DuplicateIndex(Policy policy, int expected) {
    this.policy = policy;
    this.search = new SimilaritySearch(policy.likeness(), expected);
  }

  /** Adds comments without asking what they duplicate: no slower than folding them. */
  public void addAll(List<Comment> all) {
    all.forEach(comment -> remember(comment, false));
  }

  /**
   * Adds a comment.
   *
   * @return the comments added before that it duplicates, by their number from 0: copies of the
   *     same text if there are any, else those similar to it, one for each different text
   */
  public List<Match> add(Comment comment) {
    return remember(comment, true);
  }

  private List<Match> remember(Comment comment, boolean match) {
    int number = comments.size();
    comments.add(comment);
    byId.putIfAbsent(comment.id(), number);
    String own = ownWords(comment);
    if (own.isEmpty()) {
      return List.of();
    }
    Domain domain = Domain.of(comment, number, policy);
    List<Integer> same =
        copies.computeIfAbsent(new Key(domain, Fold.unstretched(own)), k -> new ArrayList<>(1));
    List<Match> matches =
        same.isEmpty() ? near(own, number, domain, match) : same(comment, match ? same : List.of());
    same.add(number);
    return matches;
  }

  private List<Match> same(Comment comment, List<Integer> same) {
    if (Stock.isShort(Fold.fold(comment.text()))) {
      return List.of();
    }
    return same.stream()
        .map(
            other -> {
              boolean exact = comments.get(other).text().equals(comment.text());
              return new Match(other, exact ? MatchKind.EXACT : MatchKind.SAME, 1);
            })
        .toList();
  }

  private List<Match> near(String own, int number, Domain domain, boolean match) {
    int domainNumber = domains.computeIfAbsent(domain, d -> domains.size());
    int set =
        search.add(Shingles.of(own), domainNumber, authors.number(comments.get(number).author()));
    commentOf.add(number);
    List<Match> matches = new ArrayList<>();
    for (int other : match ? search.before(set) : new int[0]) {
      double similarity = search.similarity(other, set);
      matches.add(new Match(commentOf.get(other), MatchKind.NEAR, similarity));
    }
    return matches;
  }

  private String ownWords(Comment comment) {
    String whole = Reading.fold(comment);
    if (whole.isEmpty() || (comment.parent() == null && !Quotes.areMarked(comment.text()))) {
      return whole;
    }
    return Fold.fold(Quotes.leaveOut(comment.text(), ancestors(comment)));
  }

  private List<String> ancestors(Comment comment) {
    List<String> folds = new ArrayList<>();
    @Nullable CommentId parent = comment.parent();
    for (int level = 0; level < ANCESTORS && parent != null; level++) {
      Integer number = byId.get(parent);
      if (number == null) {
        break;
      }
      folds.add(Reading.fold(comments.get(number)));
      parent = comments.get(number).parent();
    }
    folds.removeIf(String::isEmpty);
    return folds;
  }
}
