package colander.duplicate;

import colander.comment.Comment;
import colander.similarity.IntSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes groups of clusters: chooses canonicals and says whom each member was verified against. */
final class GroupBuilder {
  private final List<Comment> comments;
  private final Preference preference;
  private final List<DuplicateGroup> groups = new ArrayList<>();

  GroupBuilder(List<Comment> comments, Preference preference) {
    this.comments = comments;
    this.preference = preference;
  }

  /** The groups so far, by size, the largest first, then by their first member. */
  List<DuplicateGroup> groups() {
    groups.sort(
        Comparator.comparing((DuplicateGroup g) -> -g.members().size())
            .thenComparing(g -> g.members().stream().mapToInt(Member::comment).min().orElse(0)));
    return groups;
  }

  /**
   * Groups those who sent a short phrase twice; the others make a stock phrase, if two are left.
   */
  List<StockPhrase> sortOut(List<Integer> copies) {
    Set<Integer> grouped = new HashSet<>();
    for (List<Integer> twice : Stock.sentTwice(copies, comments)) {
      add(matchCopies(twice));
      grouped.addAll(twice);
    }
    List<Integer> others = copies.stream().filter(c -> !grouped.contains(c)).toList();
    return others.size() < 2
        ? List.of()
        : List.of(new StockPhrase(comments.get(others.get(0)).text().strip(), others));
  }

  /** Makes a group of a cluster of classes of copies, unless it is one comment alone. */
  void addCluster(
      List<Integer> cluster, List<List<Integer>> classes, Clusters clusters, IntSets sets) {
    if (cluster.isEmpty() || (cluster.size() == 1 && classes.get(cluster.get(0)).size() == 1)) {
      return;
    }
    Map<Integer, Match> matches = new HashMap<>();
    Map<Integer, Integer> best = new HashMap<>();
    for (int node : cluster) {
      List<Integer> copies = classes.get(node);
      matches.putAll(matchCopies(copies));
      best.put(node, Collections.min(copies, preference));
    }
    int canonical = Collections.min(best.values(), preference);
    int root =
        cluster.stream()
            .filter(node -> best.getOrDefault(node, -1) == canonical)
            .findFirst()
            .orElseThrow();
    Map<Integer, Integer> tree = rerooted(cluster, clusters, root);
    tree.forEach(
        (node, other) -> matches.put(at(best, node), match(node, other, best, clusters, sets)));
    add(matches);
  }

  private static int at(Map<Integer, Integer> best, int node) {
    return best.getOrDefault(node, -1);
  }

  /** Of each node but the root, the next one on the way to the root. */
  private static Map<Integer, Integer> rerooted(
      List<Integer> cluster, Clusters clusters, int root) {
    Map<Integer, Integer> next = new HashMap<>();
    for (int node : cluster) {
      if (clusters.via(node) != node) {
        next.put(node, clusters.via(node));
      }
    }
    int node = root;
    while (clusters.via(node) != node) {
      int after = clusters.via(node);
      next.put(after, node);
      node = after;
    }
    next.remove(root);
    return next;
  }

  private static Match match(
      int node, int other, Map<Integer, Integer> best, Clusters clusters, IntSets sets) {
    boolean inside = clusters.isContained(node) && clusters.via(node) == other;
    boolean outside = clusters.isContained(other) && clusters.via(other) == node;
    if (inside || outside) {
      double share = inside ? sets.containment(node, other) : sets.containment(other, node);
      return new Match(at(best, other), MatchKind.CONTAINED, share);
    }
    return new Match(at(best, other), MatchKind.NEAR, sets.similarity(node, other));
  }

  /** Matches each copy with the best of them. */
  private Map<Integer, Match> matchCopies(List<Integer> copies) {
    int best = Collections.min(copies, preference);
    Map<Integer, Match> matches = new HashMap<>();
    for (int copy : copies) {
      if (copy != best) {
        boolean exact = comments.get(copy).text().equals(comments.get(best).text());
        matches.put(copy, new Match(best, exact ? MatchKind.EXACT : MatchKind.SAME, 1));
      }
    }
    return matches;
  }

  /** Adds a group of comments with a match and the one comment that others lead to without one. */
  private void add(Map<Integer, Match> matches) {
    int canonical =
        matches.values().stream()
            .map(Match::other)
            .filter(other -> !matches.containsKey(other))
            .findFirst()
            .orElseThrow();
    List<Member> members = new ArrayList<>();
    members.add(new Member(canonical, null));
    matches.keySet().stream().sorted().forEach(c -> members.add(new Member(c, matches.get(c))));
    MatchKind kind =
        matches.values().stream().map(Match::kind).max(Comparator.naturalOrder()).orElseThrow();
    List<Comment> copies =
        members.stream().map(Member::comment).sorted().map(comments::get).toList();
    PatternRule rule = PatternRule.judge(copies);
    groups.add(new DuplicateGroup(kind, rule.pattern(), rule.reasons(), members));
  }
}
