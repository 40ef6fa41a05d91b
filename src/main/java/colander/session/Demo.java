package colander.session;

import colander.comment.ColanderException;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sample thread that comes with the program. */
public final class Demo {

  private static final String SAMPLE = "demo.ndjson";

  private final Workspace workspace;

  public Demo(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Loads the sample into a fresh database in a new temporary folder and moves the workspace there.
   *
   * @throws ColanderException if there is no room for it
   */
  public LoadResult load() {
    try (InputStream sample = Demo.class.getResourceAsStream(SAMPLE)) {
      Path folder = Files.createTempDirectory("colander-demo");
      Path file = folder.resolve(SAMPLE);
      Files.copy(Objects.requireNonNull(sample, SAMPLE), file);
      workspace.moveTo(folder.resolve("demo.db"));
      ReadSettings settings = new ReadSettings("ndjson", null, Map.of(), "demo");
      return new Loading(workspace).load(List.of(file.toString()), settings, false, Progress.NONE);
    } catch (IOException e) {
      throw new ColanderException("no room for the demo's database: " + e.getMessage(), e);
    }
  }
}
