package colander.shell;

import java.nio.file.Path;

/**
 * The settings of one run of the program, the same for all its commands.
 *
 * @param database the database file; it need not exist, and naming it does not open it
 * @param moderator who takes the decisions, not blank
 * @param color whether colours are welcome where the output is a terminal
 * @param debug whether a failure shows its stack trace
 * @param keepGoing whether a script goes on after a command that failed
 */
public record GlobalOptions(
    Path database, String moderator, boolean color, boolean debug, boolean keepGoing) {

  public GlobalOptions {
    if (moderator.isBlank()) {
      throw new UsageException("the moderator's name is empty; give one with --moderator NAME");
    }
  }
}
