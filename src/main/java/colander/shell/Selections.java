package colander.shell;

import colander.moderation.SearchQuery;
import colander.session.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the options that say what to decide on into a selection. */
final class Selections {
  private Selections() {}

  /**
   * Reads them; exactly one must be given.
   *
   * @throws UsageException if none or several are given, or the query is none
   */
  static Selection of(
      List<String> ids, @Nullable Long group, @Nullable String search, @Nullable String author) {
    List<Selection> given = new ArrayList<>();
    if (!ids.isEmpty()) {
      given.add(new Selection.Comments(ids));
    }
    if (group != null) {
      given.add(new Selection.Group(group));
    }
    if (search != null) {
      given.add(new Selection.Found(query(search)));
    }
    if (author != null) {
      if (author.isBlank()) {
        throw new UsageException("--author needs a name; those without one are no one author");
      }
      given.add(new Selection.By(author));
    }
    if (given.size() != 1) {
      throw new UsageException(
          "name comments, or a group with --group, a query with --search, an author with --author;"
              + " one of these");
    }
    return given.get(0);
  }

  /**
   * Reads a query.
   *
   * @throws UsageException if it is none
   */
  static SearchQuery query(String query) {
    try {
      return SearchQuery.of(query);
    } catch (IllegalArgumentException e) {
      throw new UsageException("cannot search for '" + query + "': " + e.getMessage());
    }
  }

  /** Reads words as they came from the command line, where one with spaces was quoted. */
  static SearchQuery query(List<String> words) {
    return query(String.join(" ", words.stream().map(Selections::asTyped).toList()));
  }

  private static String asTyped(String word) {
    boolean phrase = word.strip().contains(" ") && !word.contains("\"") && !word.contains(":");
    return phrase ? '"' + word.strip() + '"' : word;
  }
}
