package colander.session;

import colander.comment.ColanderException;
import colander.store.Backup;
import colander.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;

/** Going from database to database, and copying them. */
public final class Databases {

  private final Workspace workspace;

  public Databases(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Where the open database is. */
  public Path file() {
    return workspace.file();
  }

  /**
   * Goes on with another database.
   *
   * @throws ColanderException if there is none or it cannot be opened; then the old one stays
   */
  public void open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ColanderException(file + ": no such database; 'open' opens one that is there");
    }
    Database.open(file).close();
    workspace.moveTo(file);
  }

  /**
   * Copies the database as it is at one moment, while others may write to it.
   *
   * @throws ColanderException if there is a file already, or it cannot be written
   */
  public void backup(Path copy) {
    new Backup(workspace.database()).to(copy);
  }
}
