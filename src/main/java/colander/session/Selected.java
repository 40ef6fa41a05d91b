package colander.session;

import colander.comment.ColanderException;
import colander.moderation.ModeratedComment;
import colander.moderation.SearchQuery;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.SearchTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments that a moderator decides on. */
final class Selected {

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

  private Selected() {}

  /**
   * Finds them, each once.
   *
   * @throws ColanderException if one of them is unknown, or there are none
   */
  static List<ModeratedComment> of(Database database, Selection what) {
    if (what instanceof Selection.Comments comments) {
      return named(database, comments.ids());
    }
    if (what instanceof Selection.Group group) {
      return Lookup.group(database, group.number()).members();
    }
    if (what instanceof Selection.Found found) {
      return some(found(database, found.query()), "no comment is found by that search");
    }
    String author = ((Selection.By) what).name();
    SearchQuery all = new SearchQuery(List.of(), author, null, null, null, null);
    return some(found(database, all), "no comment is by '" + author + "'");
  }

  private static List<ModeratedComment> found(Database database, SearchQuery query) {
    return new SearchTable(database).find(query, Long.MAX_VALUE, 0);
  }

  private static List<ModeratedComment> some(List<ModeratedComment> found, String otherwise) {
    if (found.isEmpty()) {
      throw new ColanderException(otherwise);
    }
    return found;
  }

  private static List<ModeratedComment> named(Database database, List<String> ids) {
    Map<Long, ModeratedComment> targets = new LinkedHashMap<>();
    for (String id : ids) {
      Matcher range = RANGE.matcher(id);
      List<ModeratedComment> found =
          range.matches() ? range(database, range) : List.of(Lookup.comment(database, id));
      found.forEach(comment -> targets.put(comment.number(), comment));
    }
    return List.copyOf(targets.values());
  }

  private static List<ModeratedComment> range(Database database, Matcher range) {
    long first = Long.parseLong(range.group(1));
    long last = Long.parseLong(range.group(2));
    return some(
        new CommentTable(database).range(first, last),
        String.format(Locale.ROOT, "no comment has a number from %d to %d", first, last));
  }
}
