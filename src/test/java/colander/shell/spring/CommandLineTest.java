package colander.shell.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.SampleCommands;
import colander.shell.UsageException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.shell.core.command.ParsedInput;

class CommandLineTest {

  private final CommandLine commandLine = new CommandLine(Commands.registry(beans()));

  private static DefaultListableBeanFactory beans() {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    beans.registerBeanDefinition("samples", new RootBeanDefinition(SampleCommands.class));
    beans.registerBeanDefinition("help", new RootBeanDefinition(HelpCommands.class));
    return beans;
  }

  private String parse(String line) {
    ParsedInput input = commandLine.parse(line);
    String options =
        input.options().stream()
            .map(option -> option.longName() + "=" + option.value())
            .collect(Collectors.joining(","));
    List<String> arguments = input.arguments().stream().map(a -> a.value()).toList();
    return input.commandName() + " " + arguments + " " + options;
  }

  @Test
  void understands_quotes_and_escapes() {
    assertThat(parse("pick 'a b' \"c 'd'\" e\\ f don't \"\""))
        .isEqualTo("pick [a b, c 'd', e f, don't, ] ");
    assertThat(parse("pick x --note='two words' --note \"say \\\"hi\\\"\""))
        .isEqualTo("pick [x] note=two words,note=say \"hi\"");
  }

  @Test
  void options_and_arguments_mix_and_values_come_in_both_forms() {
    assertThat(parse("pick --tag a x --tag=b -n 3 y --dry-run z"))
        .isEqualTo("pick [x, y, z] tag=a,tag=b,number=3,dry-run=true");
  }

  @Test
  void negative_numbers_and_a_single_dash_are_values() {
    assertThat(parse("pick -5 - --number -7")).isEqualTo("pick [-5, -] number=-7");
  }

  @Test
  void two_dashes_end_the_options() {
    assertThat(parse("pick -- --mood --help")).isEqualTo("pick [--mood, --help] ");
  }

  @Test
  void help_is_asked_for_from_any_place() {
    assertThat(parse("pick x --help --nonsense")).isEqualTo("help [pick] ");
    assertThat(parse("--help pick")).isEqualTo("help [pick] ");
    assertThat(parse("-h")).isEqualTo("help [] ");
  }

  @Test
  void says_what_is_wrong_and_guesses_what_was_meant() {
    refuses("pik x", "unknown command 'pik'; did you mean pick? (see: help)");
    refuses("pick x --moood good", "pick: unknown option --moood; did you mean --mood?");
    refuses("pick x --zzzzzz", "pick: unknown option --zzzzzz (see: help pick)");
    refuses("pick x --dry-run=yes", "pick: --dry-run takes no value");
    refuses("pick x --note", "pick: --note needs a value");
    refuses("pick x --note --dry-run", "write --note=--dry-run");
    refuses("pick", "pick: FRUIT is missing");
    refuses("look --depth 1", "look: FILE is missing");
    refuses("look a", "look: --depth is missing");
    refuses("look a 1 b --depth 1", "look: 'b' is one argument too many");
    refuses("pick 'open", "not closed");
    refuses("pick x --db y", "when colander starts");
  }

  private void refuses(String line, String message) {
    assertThatThrownBy(() -> commandLine.parse(line))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_value_of_the_wrong_kind_is_named_with_what_would_do() {
    Values values =
        new Values(
            org.springframework.core.convert.support.DefaultConversionService.getSharedInstance());
    MethodCommand pick = (MethodCommand) commandLine.command(List.of("pick"));
    Parameter mood = parameter(pick, "mood");
    Parameter number = parameter(pick, "number");
    assertThat(values.of(mood, "not-so-good")).isEqualTo(SampleCommands.Mood.NOT_SO_GOOD);
    assertThat(values.of(number, "-7")).isEqualTo(-7);
    assertThatThrownBy(() -> values.of(mood, "meh"))
        .hasMessage("'meh' cannot be the value of --mood, which must be one of good, not-so-good");
    assertThatThrownBy(() -> values.of(number, "many"))
        .hasMessage("'many' cannot be the value of --number, which must be a whole number");
  }

  private static Parameter parameter(MethodCommand command, String name) {
    return command.parameters().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void help_of_a_command_shows_arguments_options_and_an_example() {
    MethodCommand pick = (MethodCommand) commandLine.command(List.of("pick"));
    assertThat(HelpPage.of(pick, 80).stream().map(Object::toString))
        .contains("  FRUIT  what to pick", "  pick apple --mood good")
        .anyMatch(line -> line.contains("how you feel: good, not-so-good (default good)"));
  }

  @Test
  void help_of_the_program_is_in_order() {
    List<String> lines =
        HelpPage.ofProgram(commandLine.registry().getCommands(), 80).stream()
            .map(Object::toString)
            .dropWhile(line -> !line.equals("Samples"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .toList();
    assertThat(lines).isSorted().hasSizeGreaterThan(8);
  }
}
