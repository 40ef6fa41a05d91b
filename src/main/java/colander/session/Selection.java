package colander.session;

import colander.moderation.SearchQuery;
import java.util.List;

/** What a moderator decides on. */
public sealed interface Selection {

  /**
   * Comments by name.
   *
   * @param ids numbers, ranges of numbers ({@code 15-20}) or platform ids; at least one
   */
  record Comments(List<String> ids) implements Selection {
    public Comments {
      ids = List.copyOf(ids);
    }
  }

  /**
   * All members of a group of duplicates.
   *
   * @param number the group's number
   */
  record Group(long number) implements Selection {}

  /** All comments that a search finds. */
  record Found(SearchQuery query) implements Selection {}

  /**
   * All comments of an author.
   *
   * @param name the exact name, not blank
   */
  record By(String name) implements Selection {
    public By {
      if (name.isBlank()) {
        throw new IllegalArgumentException("name of the author must not be blank");
      }
    }
  }
}
