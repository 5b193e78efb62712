package org.livenews.formats;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the formats may use, what of them is public, and that the core knows none of them. */
class ArchitectureTest {
  private static final String FORMATS = "org.livenews.formats";

  private static final Set<String> PUBLIC =
      Set.of("AlJazeera", "Cnn", "Rferl", "SchemaOrg", "Platforms", "GenericBlog");

  private static final JavaClasses LIVENEWS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.livenews");

  @Test
  void formatsUseTheToolkitOnly() {
    noClasses()
        .that()
        .resideInAPackage(FORMATS)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.livenews..")
                .and(
                    not(
                        resideInAnyPackage(
                            FORMATS,
                            "org.livenews.spi",
                            "org.livenews.extract",
                            "org.livenews.model"))))
        .allowEmptyShould(true)
        .check(LIVENEWS);
  }

  @Test
  void onlyTheFormatsThemselvesArePublic() {
    classes()
        .that()
        .resideInAPackage(FORMATS)
        .and()
        .areTopLevelClasses()
        .and(describe("are no format", type -> !PUBLIC.contains(type.getSimpleName())))
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(LIVENEWS);
  }

  @Test
  void formatsAreFinal() {
    classes()
        .that()
        .resideInAPackage(FORMATS)
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .allowEmptyShould(true)
        .check(LIVENEWS);
  }

  @Test
  void theCoreNamesNoFormat() throws IOException {
    List<String> names =
        List.of("org.livenews.formats", "org/livenews/formats", "aljazeera", "rferl");
    for (JavaClass type : LIVENEWS.that(not(resideInAPackage(FORMATS)))) {
      String constants = classFile(type).toLowerCase(Locale.ROOT);
      for (String name : names) {
        assertFalse(constants.contains(name), () -> type.getName() + " names " + name);
      }
    }
  }

  /** The class file as text, in which its string constants can be searched. */
  private static String classFile(JavaClass type) throws IOException {
    try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
