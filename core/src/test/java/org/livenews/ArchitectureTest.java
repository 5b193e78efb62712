package org.livenews;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ForwardingObject;
import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the packages, and which foreign types their signatures may show. Public, so
 * that its samples count as visible.
 */
public class ArchitectureTest {
  private static final String ROOT = "org.livenews";
  private static final String MODEL = "org.livenews.model";
  private static final String EXTRACT = "org.livenews.extract";
  private static final String SPI = "org.livenews.spi";
  private static final String CODEC = "org.livenews.codec";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void modelUsesTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", MODEL, "org.jspecify.annotations")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void arrowsPointOneWay() {
    dependsOfOursOnlyOn(EXTRACT, MODEL);
    dependsOfOursOnlyOn(SPI, EXTRACT, MODEL);
    dependsOfOursOnlyOn(ROOT, SPI, EXTRACT, MODEL);
    dependsOfOursOnlyOn(CODEC, ROOT, MODEL);
  }

  @Test
  void thereAreNoOtherPackages() {
    classes()
        .should()
        .resideInAnyPackage(ROOT, MODEL, EXTRACT, SPI, CODEC)
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void guavaAndJacksonStayInside() {
    hide("com.google..", "tools.jackson..").check(CORE);
  }

  @Test
  void jsoupShowsInExtractAndSpiOnly() {
    classes()
        .that()
        .resideOutsideOfPackages(EXTRACT, SPI)
        .should(hideIn("org.jsoup.."))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void theRuleSeesEveryPlaceWhereATypeShows() {
    List<Class<?>> leaks = List.of(ByReturn.class, ByTypeArgument.class, BySupertype.class);
    for (Class<?> leak : leaks) {
      assertTrue(breaksGuavaRule(leak), leak.getName());
    }
    assertFalse(breaksGuavaRule(Inside.class));
  }

  /** A sample. */
  public interface ByReturn {
    ImmutableList<String> list();
  }

  /** A sample. */
  public interface ByTypeArgument {
    void accept(List<? extends ImmutableList<String>[]> lists);
  }

  /** A sample. */
  public abstract static class BySupertype extends ForwardingObject {}

  /** A sample that uses Guava and does not show it. */
  public static final class Inside {
    private final ImmutableList<String> list = ImmutableList.of();

    List<String> list() {
      return list;
    }
  }

  private static boolean breaksGuavaRule(Class<?> type) {
    JavaClasses alone = new ClassFileImporter().importClasses(type);
    return hide("com.google..").evaluate(alone).hasViolation();
  }

  private static void dependsOfOursOnlyOn(String from, String... allowed) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.livenews..")
                .and(not(resideInAPackage(from)))
                .and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static ArchRule hide(String... packages) {
    return classes().should(hideIn(packages)).allowEmptyShould(true);
  }

  /** Holds for a class none of whose public and protected signatures names a type of these. */
  private static ArchCondition<JavaClass> hideIn(String... packages) {
    return new ArchCondition<>("show no type of " + List.of(packages)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
          return;
        }
        Stream.of(
                type.getSuperclass().stream(),
                type.getInterfaces().stream(),
                type.getTypeParameters().stream())
            .flatMap(types -> types)
            .forEach(t -> report(type.getName(), t.getAllInvolvedRawTypes(), events));
        type.getAllMembers().stream()
            .filter(member -> isShown(member.getModifiers()))
            .forEach(m -> report(m.getFullName(), m.getAllInvolvedRawTypes(), events));
      }

      private void report(String where, Set<JavaClass> types, ConditionEvents events) {
        types.stream()
            .map(JavaClass::getBaseComponentType)
            .filter(resideInAnyPackage(packages))
            .map(type -> SimpleConditionEvent.violated(type, where + " shows " + type.getName()))
            .forEach(events::add);
      }
    };
  }

  private static boolean isVisible(JavaClass type) {
    return isShown(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }
}
