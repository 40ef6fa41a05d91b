package colander.session;

import colander.comment.Comment;
import colander.duplicate.DuplicateFinder;
import colander.duplicate.Duplicates;
import colander.duplicate.Partings;
import colander.duplicate.Policy;
import colander.moderation.ModeratedComment;
import colander.moderation.Parted;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.Findings;
import colander.store.PartingTable;
import colander.store.PartingTable.Parting;
import colander.store.ScanTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps findings to what moderators declared not to be duplicates. */
final class Regrouping {

  private final Workspace workspace;
  private final Database database;

  Regrouping(Workspace workspace, Database database) {
    this.workspace = workspace;
    this.database = database;
  }

  /** Takes apart what was found among all given comments as far as moderators said so. */
  Duplicates part(Duplicates found, List<ModeratedComment> all) {
    Map<Integer, Set<Long>> labels = labels(all, new PartingTable(database).all());
    return labels.isEmpty() ? found : new Partings(comments(all), labels, Set.of()).part(found);
  }

  /**
   * Searches anew among some comments, the groups that they are in, and nothing else.
   *
   * @param former the number of the group that they were in before, or absent
   */
  void around(Collection<Long> numbers, @Nullable Long former) {
    CommentTable table = new CommentTable(database);
    PartingTable partings = new PartingTable(database);
    Set<Long> groups = partings.groupsOf(numbers);
    Set<Long> inside = new HashSet<>(numbers);
    inside.addAll(partings.membersOf(groups));
    Set<Long> withParents = new HashSet<>(inside);
    withParents.addAll(partings.ancestorsOf(inside));
    List<ModeratedComment> all = table.numbered(withParents);
    List<Comment> comments = comments(all);
    Set<Integer> outside =
        IntStream.range(0, all.size())
            .filter(i -> !inside.contains(all.get(i).number()))
            .boxed()
            .collect(Collectors.toSet());
    Duplicates found = new DuplicateFinder(policy()).find(comments);
    Duplicates parted = new Partings(comments, labels(all, partings.all()), outside).part(found);
    new Findings(database)
        .replace(
            groups,
            former,
            all.stream().map(ModeratedComment::number).toList(),
            parted.groups(),
            workspace.now());
  }

  private static List<Comment> comments(List<ModeratedComment> all) {
    return all.stream().map(ModeratedComment::comment).toList();
  }

  /** Of each comment by index, the partings that it has part in and whose text it still has. */
  private static Map<Integer, Set<Long>> labels(
      List<ModeratedComment> all, List<Parting> partings) {
    Map<Long, List<Parting>> byComment =
        partings.stream().collect(Collectors.groupingBy(Parting::comment));
    Map<Integer, Set<Long>> labels = new HashMap<>();
    for (int i = 0; !byComment.isEmpty() && i < all.size(); i++) {
      List<Parting> own = byComment.getOrDefault(all.get(i).number(), List.of());
      if (!own.isEmpty()) {
        String fingerprint = Parted.fingerprint(all.get(i).comment().text());
        labels.put(
            i,
            own.stream()
                .filter(p -> p.fingerprint().equals(fingerprint))
                .map(Parting::step)
                .collect(Collectors.toSet()));
      }
    }
    return labels;
  }

  private Policy policy() {
    return new ScanTable(database).lastPolicy().orElse(Policy.DEFAULT);
  }
}
