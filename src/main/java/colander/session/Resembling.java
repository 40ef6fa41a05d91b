package colander.session;

import colander.duplicate.PairScore;
import colander.moderation.ModeratedComment;
import colander.store.Database;
import colander.store.SearchTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the comments that most resemble a text: those that share its longest words, by the full
 * text index, each then compared and scored.
 */
public final class Resembling {

  private static final int WORDS = 8;
  private static final int CANDIDATES = 200;
  private static final int MOST = 20;
  private static final double LEAST = 0.1;

  private final Workspace workspace;

  public Resembling(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A comment that resembles a text.
   *
   * @param comment which
   * @param score how much, and what was compared
   */
  public record Similar(ModeratedComment comment, PairScore score) {}

  /**
   * Finds comments like a text or like a comment, the most similar first.
   *
   * @param textOrId a comment's number or platform id if there is such a one, else a text
   */
  public List<Similar> to(String textOrId) {
    Database database = workspace.database();
    return database.read(
        () -> {
          Optional<ModeratedComment> named = named(database, textOrId);
          String text = named.map(n -> n.comment().text()).orElse(textOrId);
          long self = named.map(ModeratedComment::number).orElse(-1L);
          return new SearchTable(database)
              .sharing(longestWords(text), CANDIDATES).stream()
                  .filter(c -> c.number() != self)
                  .map(c -> new Similar(c, PairScore.of(c.comment().text(), text)))
                  .filter(s -> s.score().similarity() >= LEAST)
                  .sorted(
                      Comparator.comparing((Similar s) -> -s.score().similarity())
                          .thenComparing(s -> s.comment().number()))
                  .limit(MOST)
                  .toList();
        });
  }

  private static Optional<ModeratedComment> named(Database database, String id) {
    boolean canBeId = Lookup.number(id).isPresent() || Lookup.platformId(id).isPresent();
    return canBeId && id.chars().noneMatch(Character::isWhitespace)
        ? Optional.of(Lookup.comment(database, id))
        : Optional.empty();
  }

  private static List<String> longestWords(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}\\p{M}]+"))
        .filter(word -> !word.isEmpty() && word.length() < 100)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .limit(WORDS)
        .toList();
  }
}
