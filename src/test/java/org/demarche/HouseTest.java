package org.demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rooms of the house and who may know whom.
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule modelKnowsOnlyTheLanguage = classes()
            .that()
            .resideInAPackage("org.demarche.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "org.demarche.model..", "org.demarche.holidays..", "org.demarche.optimum..", "org.jspecify..", "io.soabase..", "javax.annotation..")
            .because("a plan must be understood, computed and tested without files, windows or libraries");

    @ArchTest
    static final ArchRule onlyTheScheduleAsksForHolidays = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("org.demarche.holidays..", "org.demarche.model.schedule..", "org.demarche.model.check..", "org.demarche.ui..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.demarche.holidays..")
            .because("which days are worked on is the calendar's to say, and the calendar is the schedule's");

    @ArchTest
    static final ArchRule onlyTheOptimumKnowsTheOptimiser = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.demarche.optimum..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ojalgo..")
            .because("it counts in floating point, and nothing that counts money may");

    @ArchTest
    static final ArchRule onlyHolidaysKnowTheLibrary = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.demarche.holidays..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..")
            .because("what the library does not know is mended in one place");

    @ArchTest
    static final ArchRule recordsOfThePlanKnowNothingComputed = noClasses()
            .that()
            .resideInAPackage("org.demarche.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.demarche.model.*..")
            .because("what is computed is a function of the plan, not the other way round");

    @ArchTest
    static final ArchRule scheduleKnowsNoMoney = noClasses()
            .that()
            .resideInAPackage("org.demarche.model.schedule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.demarche.model.budget..", "org.demarche.model.check..")
            .because("dates come first, then money that falls on them, then findings about both");

    @ArchTest
    static final ArchRule ledgerKnowsNoFindings = noClasses()
            .that()
            .resideInAPackage("org.demarche.model.budget..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.demarche.model.check..")
            .because("findings are made from the ledger");

    @ArchTest
    static final ArchRule documentKnowsOnlyTheModel = onlyKnows("org.demarche.document..", "editing needs neither files nor windows", "org.demarche.model..");

    @ArchTest
    static final ArchRule programKnowsNothingElse = onlyKnows("org.demarche.program..", "which program runs does not hang on what it does");

    @ArchTest
    static final ArchRule storageKnowsPlansAndTemplates = onlyKnows("org.demarche.storage..", "a file is a plan or a template written down", "org.demarche.model..", "org.demarche.report.template..", "org.demarche.report.content..");

    @ArchTest
    static final ArchRule protectionKnowsNoPlans = onlyKnows("org.demarche.storage.age..", "what closes bytes is small enough to be read by whoever wants to trust it");

    @ArchTest
    static final ArchRule onlyProtectionKnowsTheLibrary = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.demarche.storage.age..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.exceptionfactory..")
            .because("how secrets are handled is looked at in one place");

    @ArchTest
    static final ArchRule timelineKnowsOnlyTheModel =
            onlyKnows("org.demarche.timeline..", "one layout serves screen, paper and SVG", "org.demarche.model..");

    @ArchTest
    static final ArchRule chartKnowsTimelineAndModel =
            onlyKnows("org.demarche.chart..", "a chart is numbers of the ledger laid out in the timeline's shapes, for windows and commands alike", "org.demarche.model..", "org.demarche.timeline..");

    @ArchTest
    static final ArchRule reportKnowsTimelineAndModel =
            onlyKnows("org.demarche.report..", "paper must be made without a window", "org.demarche.model..", "org.demarche.timeline..");

    @ArchTest
    static final ArchRule exchangeKnowsOnlyTheModel =
            onlyKnows("org.demarche.exchange..", "a table for other programs is made without paper or windows", "org.demarche.model..");

    @ArchTest
    static final ArchRule onlyExchangeWritesWorkbooks = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.demarche.exchange.sheet..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..")
            .because("what a spreadsheet wants is known in one place");

    @ArchTest
    static final ArchRule commandsKnowNoWindow = noClasses()
            .that()
            .resideInAPackage("org.demarche.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.demarche.ui..")
            .because("scripts run where there is no display");

    @ArchTest
    static final ArchRule onlyWindowsKnowJavaFx = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.demarche.ui..")).and(DescribedPredicate.not(JavaClass.Predicates.type(Main.class))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
            .because("everything but the windows must run on a machine without a display");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("org.demarche.ui.(*)..")
            .that(DescribedPredicate.describe("are screens", slice -> !slice.getNamePart(1).matches("control|theme|shell|pictures")))
            .should()
            .notDependOnEachOther()
            .because("the shell composes the screens, so each can be read and changed alone");

    @ArchTest
    static final ArchRule onlyShellKnowsScreens = noClasses()
            .that(resideInAnyPackage("org.demarche.ui", "org.demarche.ui.control..", "org.demarche.ui.theme.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.demarche.ui.*..").and(DescribedPredicate.not(resideInAnyPackage("org.demarche.ui.control..", "org.demarche.ui.theme.."))))
            .because("what screens share must not know them");

    @ArchTest
    static final ArchRule packagesHaveNoCircles = slices().matching("org.demarche.(**)")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages is one package with several names");

    @ArchTest
    static final ArchRule jsonStaysAtTheEdge = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("org.demarche.storage..", "org.demarche.command..", "org.demarche.ui.shell..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("only what reads and writes files knows how they are written");

    @ArchTest
    static final ArchRule moneyIsNeverFloating = fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.demarche.model", "org.demarche.model.budget..")
            .should()
            .notHaveRawType(DescribedPredicate.describe("double or float", type -> type.getName().matches("double|float|java.lang.Double|java.lang.Float")))
            .because("a binary fraction cannot hold ten cents");

    @ArchTest
    static final ArchRule moneyIsNeverComputedFloating = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.demarche.model", "org.demarche.model.budget..")
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe("double or float", type -> type.getName().matches("double|float")))
            .because("a binary fraction cannot hold ten cents");

    private static ArchRule onlyKnows(String room, String reason, String... rooms) {
        String[] known = java.util.Arrays.copyOf(rooms, rooms.length + 1);
        known[rooms.length] = room;
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("org.demarche.."))
                        .or(resideInAnyPackage(known)))
                .because(reason);
    }
}
