package colander.session;

import colander.store.Database;
import colander.store.DatabaseCheck;
import java.util.List;

/** Verifies a database. */
public final class Checking {

  private final Workspace workspace;

  public Checking(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What is wrong and what to do about it, each in a line; nothing if all is well. */
  public List<String> check() {
    Database database = workspace.database();
    return database.write(() -> new DatabaseCheck(database).findings(), findings -> false);
  }
}
