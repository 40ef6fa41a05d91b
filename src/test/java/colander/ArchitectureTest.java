package colander;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("comment", List.of()),
          Map.entry("text", List.of()),
          Map.entry("similarity", List.of()),
          Map.entry("duplicate", List.of("comment", "text", "similarity")),
          Map.entry("reader", List.of("comment", "text")),
          Map.entry("moderation", List.of("comment", "duplicate")),
          Map.entry("report", List.of("comment", "text", "duplicate", "moderation")),
          Map.entry("store", List.of("comment", "duplicate", "moderation")),
          Map.entry(
              "session",
              List.of(
                  "comment",
                  "text",
                  "similarity",
                  "duplicate",
                  "reader",
                  "moderation",
                  "report",
                  "store")),
          Map.entry(
              "shell",
              List.of(
                  "comment", "text", "duplicate", "reader", "moderation", "report", "session")));

  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("colander");

  @Test
  void every_package_of_the_picture_has_classes() {
    MAY_USE
        .keySet()
        .forEach(
            room ->
                assertThat(program.that(resideInAPackage("colander." + room + "..")))
                    .as(room)
                    .isNotEmpty());
  }

  @Test
  void every_class_stands_in_the_picture() {
    String[] rooms =
        Stream.concat(
                Stream.of("colander"), MAY_USE.keySet().stream().map(r -> "colander." + r + ".."))
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(rooms).check(program);
  }

  @Test
  void a_package_uses_only_what_the_picture_allows() {
    MAY_USE.forEach(
        (room, others) -> {
          String[] allowed =
              Stream.concat(Stream.of(room), others.stream())
                  .map(r -> "colander." + r + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage("colander." + room + "..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage("colander..").and(not(resideInAnyPackage(allowed))))
              .check(program);
        });
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("colander.(*)..").should().beFreeOfCycles().check(program);
  }

  @Test
  void only_the_store_speaks_sql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("colander.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..", "org.springframework.jdbc..")
        .check(program);
  }

  @Test
  void only_the_shell_knows_spring_shell_and_the_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("colander", "colander.shell..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.shell..", "org.jline..")
        .check(program);
  }

  @Test
  void values_of_a_comment_need_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage("colander.comment..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("colander.comment..", "java..", "org.jspecify..")
        .check(program);
  }

  @Test
  void records_hold_no_arrays() {
    assertThat(program.stream().filter(JavaClass::isRecord))
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(type.getFields())
                    .as(type.getName())
                    .noneMatch(field -> field.getRawType().isArray()));
  }

  @Test
  void no_package_has_a_name_that_says_nothing() {
    assertThat(program.stream().flatMap(c -> Arrays.stream(c.getPackageName().split("\\."))))
        .doesNotContain("util", "utils", "common", "model", "service", "impl");
  }
}
