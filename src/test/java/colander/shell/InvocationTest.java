package colander.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvocationTest {

  @Test
  void takes_global_options_out_wherever_they_stand() {
    Invocation invocation =
        Invocation.of(
            List.of("--db", "a.db", "load", "--debug", "x", "--from", "csv", "--keep-going"),
            Map.of());
    assertThat(invocation.words()).containsExactly("load", "x", "--from", "csv");
    assertThat(invocation.options().database()).isEqualTo(Path.of("a.db"));
    assertThat(invocation.options().debug()).isTrue();
    assertThat(invocation.options().keepGoing()).isTrue();
    assertThat(invocation.options().color()).isTrue();
  }

  @Test
  void leaves_everything_after_two_dashes_and_help_to_the_command() {
    List<String> words = List.of("search", "--help", "--", "--debug", "--db");
    assertThat(Invocation.of(words, Map.of()).words()).isEqualTo(words);
  }

  @Test
  void an_option_beats_the_environment_and_the_environment_the_default() {
    Map<String, String> environment = Map.of("COLANDER_DB", "env.db", "COLANDER_MODERATOR", "Eve");
    GlobalOptions options = Invocation.of(List.of("--db=o.db"), environment).options();
    assertThat(options.database()).isEqualTo(Path.of("o.db"));
    assertThat(options.moderator()).isEqualTo("Eve");
    assertThat(Invocation.of(List.of(), Map.of()).options().database())
        .isEqualTo(Path.of("colander.db"));
  }

  @Test
  void colour_is_unwelcome_by_option_variable_or_dumb_terminal() {
    assertThat(Invocation.of(List.of("--no-color"), Map.of()).options().color()).isFalse();
    assertThat(Invocation.of(List.of(), Map.of("NO_COLOR", "1")).options().color()).isFalse();
    assertThat(Invocation.of(List.of(), Map.of("TERM", "dumb")).options().color()).isFalse();
    assertThat(Invocation.of(List.of(), Map.of("NO_COLOR", "")).options().color()).isTrue();
  }

  @Test
  void refuses_a_missing_value_an_unwanted_one_and_a_name_of_nothing() {
    for (String[] args :
        new String[][] {
          {"--db"},
          {"--db="},
          {"--db", "--debug"},
          {"--debug=yes"},
          {"--moderator", " "},
          {"--db=\0"}
        }) {
      assertThatThrownBy(() -> Invocation.of(List.of(args), Map.of()))
          .isInstanceOf(UsageException.class);
    }
  }
}
