package colander.shell.spring;

import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.JLineInputProvider;

/**
 * Reads lines from the person at the terminal.
 *
 * <p>In Spring Shell Ctrl-C at the prompt ends the shell, a blank line is an error and {@code exit}
 * with a space after it does nothing.
 */
final class Prompt extends JLineInputProvider {

  Prompt(LineReader reader, Supplier<String> words, boolean color) {
    super(reader);
    AttributedStyle style =
        color ? AttributedStyle.BOLD.foreground(AttributedStyle.GREEN) : AttributedStyle.DEFAULT;
    setPromptProvider(() -> new AttributedString(words.get(), style));
  }

  /** Returns the next line without spaces around; empty after Ctrl-C, "exit" after Ctrl-D. */
  @Override
  public String readInput() {
    try {
      return super.readInput().strip();
    } catch (UserInterruptException e) {
      return "";
    } catch (EndOfFileException e) {
      return HelpCommands.EXIT;
    }
  }
}
