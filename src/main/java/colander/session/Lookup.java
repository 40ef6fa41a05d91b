package colander.session;

import colander.comment.ColanderException;
import colander.comment.CommentId;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.GroupTable;
import java.util.List;
import java.util.Optional;

/** Finds what a moderator names. */
final class Lookup {
  private Lookup() {}

  /** Finds a comment by its number, by {@code source:id}, or by an id that only one comment has. */
  static ModeratedComment comment(Database database, String id) {
    CommentTable comments = new CommentTable(database);
    return number(id)
        .flatMap(comments::find)
        .or(() -> platformId(id).flatMap(comments::find))
        .or(() -> onlyOne(id, comments.findByPlatformId(id)))
        .orElseThrow(
            () ->
                new ColanderException(
                    "no comment '" + id + "'; name one by its number (12) or by source:id"));
  }

  private static Optional<ModeratedComment> onlyOne(String id, List<ModeratedComment> found) {
    if (found.size() > 1) {
      List<CommentId> names = found.stream().limit(4).map(c -> c.comment().id()).toList();
      throw new ColanderException("several comments are called '" + id + "': " + names);
    }
    return found.stream().findFirst();
  }

  /** Finds a group by its number. */
  static FlaggedGroup group(Database database, long number) {
    return new GroupTable(database)
        .find(number)
        .orElseThrow(
            () ->
                new ColanderException(
                    "no group " + number + "; see 'duplicates' for those there are"));
  }

  /** Reads a number of the database, if that is what is written. */
  static Optional<Long> number(String id) {
    return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
  }

  /** Reads {@code source:id}, if that is what is written. */
  static Optional<CommentId> platformId(String id) {
    int colon = id.indexOf(':');
    if (colon < 1 || colon == id.length() - 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CommentId(id.substring(0, colon), id.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
