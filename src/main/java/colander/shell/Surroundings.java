package colander.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the program's three streams are connected to.
 *
 * <p>The launcher knows it for free and passes it as properties ({@code colander.terminal}, a list
 * of in, out, err; {@code colander.columns}); asking the system from Java would cost a native
 * library. Without a launcher the JDK's console decides for all three.
 *
 * @param terminals which of "in", "out" and "err" are a terminal
 * @param columns the terminal's width at the moment, at least 20
 */
public record Surroundings(Set<String> terminals, IntSupplier columns) {

  private static final int NARROWEST = 20;
  private static final int USUAL = 80;

  public Surroundings {
    terminals = Set.copyOf(terminals);
  }

  /** Returns what the launcher and the environment say. */
  public static Surroundings of(Map<String, String> environment) {
    String known = System.getProperty("colander.terminal");
    Set<String> terminals = known == null ? guessed() : Set.copyOf(List.of(known.split(",", -1)));
    int width =
        terminals.contains("out") || terminals.contains("err")
            ? number(System.getProperty("colander.columns"))
            : 0;
    int columns = width > 0 ? width : number(environment.get("COLUMNS"));
    return new Surroundings(terminals, () -> columns > 0 ? Math.max(NARROWEST, columns) : USUAL);
  }

  /** Asks the JDK; since Java 22 its answer is right only with {@code -Djdk.console=java.base}. */
  @SuppressWarnings("SystemConsoleNull")
  private static Set<String> guessed() {
    return System.console() == null ? Set.of() : Set.of("in", "out", "err");
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
  }

  public boolean readsTerminal() {
    return terminals.contains("in");
  }

  public boolean writesTerminal() {
    return terminals.contains("out");
  }

  public boolean reportsToTerminal() {
    return terminals.contains("err");
  }

  /** Tells whether a person sits on both ends, so that a prompt makes sense. */
  public boolean isInteractive() {
    return readsTerminal() && writesTerminal();
  }
}
