package colander.session;

import colander.comment.ColanderException;
import colander.moderation.Reason;
import colander.store.Database;
import colander.store.ReasonTable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The list of reasons that moderators choose from and extend. */
public final class Reasons {

  private final Workspace workspace;

  public Reasons(Workspace workspace) {
    this.workspace = workspace;
  }

  /** All reasons, by word. */
  public List<Reason> all() {
    Database database = workspace.database();
    return database.read(() -> new ReasonTable(database).all());
  }

  /** Adds a reason, or describes a known one anew. */
  public void put(Reason reason) {
    Database database = workspace.database();
    database.write(
        () -> {
          new ReasonTable(database).put(reason);
          return reason;
        });
  }

  /** Refuses a reason that is not on the list. */
  static void require(Database database, @Nullable String word) {
    ReasonTable reasons = new ReasonTable(database);
    if (word != null && !reasons.has(word)) {
      List<String> words = reasons.all().stream().map(Reason::word).toList();
      throw new ColanderException(
          String.format(
              Locale.ROOT,
              "no reason '%s'; there are: %s ('reasons %s' adds it)",
              word,
              String.join(", ", words),
              word));
    }
  }
}
