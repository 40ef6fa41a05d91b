package colander.duplicate;

import colander.comment.Comment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes groups apart where moderators said that comments are not duplicates.
 *
 * <p>Members are taken from the canonical outwards, each after the one that it was verified
 * against. One that is parted from somebody already there does not join; it starts a group of its
 * own for those verified against it. No match is ever made up: who has nobody left stands alone.
 */
public final class Partings {

  private final List<Comment> comments;
  private final Map<Integer, Set<Long>> labels;
  private final Set<Integer> outside;

  /**
   * Knows who is parted from whom.
   *
   * @param comments all comments compared
   * @param labels by index in these; two with a label in common are parted
   * @param outside indexes of those that were compared but are to be in no group
   */
  public Partings(List<Comment> comments, Map<Integer, Set<Long>> labels, Set<Integer> outside) {
    this.comments = List.copyOf(comments);
    this.labels = Map.copyOf(labels);
    this.outside = Set.copyOf(outside);
  }

  /** Returns what was found, with no two parted comments in one group. */
  public Duplicates part(Duplicates found) {
    List<DuplicateGroup> groups = new ArrayList<>();
    for (DuplicateGroup group : found.groups()) {
      if (isTouched(group)) {
        groups.addAll(part(group));
      } else {
        groups.add(group);
      }
    }
    groups.sort(
        Comparator.comparing((DuplicateGroup g) -> -g.members().size())
            .thenComparing(g -> g.members().stream().mapToInt(Member::comment).min().orElse(0)));
    return new Duplicates(found.compared(), groups, found.stockPhrases(), found.quoteOnly());
  }

  private boolean isTouched(DuplicateGroup group) {
    Set<Long> met = new HashSet<>();
    for (Member member : group.members()) {
      Set<Long> own = labels.getOrDefault(member.comment(), Set.of());
      if (outside.contains(member.comment()) || !Collections.disjoint(met, own)) {
        return true;
      }
      met.addAll(own);
    }
    return false;
  }

  /** The part of a group round one of its members. */
  private static final class Part {
    private final int root;
    private final Map<Integer, Match> others = new TreeMap<>();
    private final Set<Long> labels = new HashSet<>();

    Part(int root) {
      this.root = root;
    }
  }

  private List<DuplicateGroup> part(DuplicateGroup group) {
    Map<Integer, List<Member>> verifiedAgainst = new HashMap<>();
    for (Member member : group.members()) {
      if (member.match() != null) {
        verifiedAgainst
            .computeIfAbsent(member.match().other(), other -> new ArrayList<>())
            .add(member);
      }
    }
    Map<Integer, Part> parts = new HashMap<>();
    List<Part> all = new ArrayList<>();
    Deque<Member> open = new ArrayDeque<>(List.of(group.members().get(0)));
    while (!open.isEmpty()) {
      Member member = open.remove();
      Part part = join(member, parts);
      if (part.root == member.comment()) {
        all.add(part);
      }
      parts.put(member.comment(), part);
      open.addAll(verifiedAgainst.getOrDefault(member.comment(), List.of()));
    }
    return all.stream().filter(part -> !part.others.isEmpty()).map(this::group).toList();
  }

  /** Puts a member where the one that it was verified against is, or else on its own. */
  private Part join(Member member, Map<Integer, Part> parts) {
    Set<Long> own = labels.getOrDefault(member.comment(), Set.of());
    Match match = member.match();
    Part there = match == null ? null : parts.get(match.other());
    Part part = new Part(member.comment());
    if (match != null && there != null && mayJoin(member.comment(), match.other(), there)) {
      part = there;
      part.others.put(member.comment(), match);
    }
    part.labels.addAll(own);
    return part;
  }

  private boolean mayJoin(int comment, int other, Part part) {
    return !outside.contains(comment)
        && !outside.contains(other)
        && Collections.disjoint(part.labels, labels.getOrDefault(comment, Set.of()));
  }

  private DuplicateGroup group(Part part) {
    List<Member> members = new ArrayList<>();
    members.add(new Member(part.root, null));
    part.others.forEach((comment, match) -> members.add(new Member(comment, match)));
    MatchKind kind =
        part.others.values().stream().map(Match::kind).max(Comparator.naturalOrder()).orElseThrow();
    List<Comment> copies =
        members.stream().map(Member::comment).sorted().map(comments::get).toList();
    PatternRule rule = PatternRule.judge(copies);
    return new DuplicateGroup(kind, rule.pattern(), rule.reasons(), members);
  }
}
