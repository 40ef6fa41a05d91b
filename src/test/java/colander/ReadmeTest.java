package colander;

import static org.assertj.core.api.Assertions.assertThat;

import colander.shell.Example;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.annotation.Command;

class ReadmeTest {

  private static final List<JavaMethod> COMMANDS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("colander.shell")
              .stream()
              .flatMap(type -> type.getMethods().stream())
              .filter(method -> method.isAnnotatedWith(Command.class))
              .toList();

  @Test
  void the_readme_tells_of_every_command() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(COMMANDS)
        .isNotEmpty()
        .allSatisfy(command -> assertThat(readme).containsPattern("`" + name(command) + "[ `,]"));
  }

  @Test
  void every_command_has_help_with_an_example() {
    assertThat(COMMANDS)
        .allSatisfy(
            command -> {
              Command help = command.getAnnotationOfType(Command.class);
              assertThat(help.description()).as(name(command)).isNotBlank();
              assertThat(help.group()).as(name(command)).isNotBlank();
              assertThat(command.isAnnotatedWith(Example.class)).as(name(command)).isTrue();
            });
  }

  private static String name(JavaMethod command) {
    return command.getAnnotationOfType(Command.class).name()[0];
  }
}
