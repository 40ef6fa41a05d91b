package colander.store;

import java.util.List;

/** The sources that comments were loaded from. */
public final class SourceTable {

  private final Database database;

  public SourceTable(Database database) {
    this.database = database;
  }

  /** The names of the sources, in the order in which they were first loaded. */
  public List<String> names() {
    return database.jdbc().sql("SELECT name FROM source ORDER BY id").query(String.class).list();
  }
}
