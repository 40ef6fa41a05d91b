package colander.moderation;

import colander.comment.Author;
import colander.comment.Status;
import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of duplicates with what is known and decided of its members.
 *
 * @param number the group's number
 * @param kind the weakest of its members' matches
 * @param pattern how the copies came about
 * @param reasons what speaks for the pattern
 * @param members at least two, the canonical first
 * @param again why it has to be asked about again, or absent
 */
public record FlaggedGroup(
    long number,
    MatchKind kind,
    Pattern pattern,
    List<String> reasons,
    List<ModeratedComment> members,
    @Nullable Again again) {

  /** A group that was never decided. */
  public FlaggedGroup(
      long number,
      MatchKind kind,
      Pattern pattern,
      List<String> reasons,
      List<ModeratedComment> members) {
    this(number, kind, pattern, reasons, members, null);
  }

  public FlaggedGroup {
    reasons = List.copyOf(reasons);
    members = List.copyOf(members);
  }

  /** The member that the others are copies of. */
  public ModeratedComment canonical() {
    return members.get(0);
  }

  /** How many members it has. */
  public int size() {
    return members.size();
  }

  /** How many different authors it has, unknown ones left out. */
  public long authors() {
    return members.stream()
        .map(m -> m.comment().author())
        .filter(author -> !author.isUnknown())
        .map(Author::key)
        .distinct()
        .count();
  }

  /** How many threads its members stand in. */
  public long threads() {
    return members.stream()
        .map(ModeratedComment::comment)
        .map(c -> List.of(c.id().source(), c.thread().id()))
        .distinct()
        .count();
  }

  /** When its earliest member was written, as far as times are known. */
  public Optional<Instant> first() {
    return times().min(Comparator.naturalOrder());
  }

  /** When its latest member was written, as far as times are known. */
  public Optional<Instant> last() {
    return times().max(Comparator.naturalOrder());
  }

  /** How many members are hidden. */
  public long hidden() {
    return members.stream().filter(m -> m.comment().status() == Status.HIDDEN).count();
  }

  /** Whether a moderator still has something to say. */
  public GroupState state() {
    List<ModeratedComment> visible =
        members.stream().filter(m -> m.comment().status() != Status.HIDDEN).toList();
    long undecided = visible.stream().filter(m -> m.comment().decided() == null).count();
    return GroupState.of(visible.size(), undecided, again);
  }

  private Stream<Instant> times() {
    return members.stream().map(m -> m.comment().created()).filter(Objects::nonNull);
  }
}
