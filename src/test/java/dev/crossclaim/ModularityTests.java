package dev.crossclaim;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ModularityTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dev.crossclaim");

	/** Neo4j itself is GPLv3; the driver and the Cypher DSL are Apache-2.0. */
	private static final DescribedPredicate<JavaClass> NEO4J_ITSELF = resideInAPackage("org.neo4j..")
		.and(DescribedPredicate.not(resideInAnyPackage("org.neo4j.driver..", "org.neo4j.cypherdsl..")));

	@Test
	void modulesRespectTheirBoundaries() {
		ApplicationModules.of(CrossclaimApplication.class).verify();
	}

	@Test
	void onlyTheEngineKnowsNeo4jItself() {
		noClasses().that()
			.resideOutsideOfPackage("dev.crossclaim.engine..")
			.should()
			.dependOnClassesThat(NEO4J_ITSELF)
			.because("the application also builds and runs without the engine")
			.check(CLASSES);
	}

	@Test
	void nothingButTheEngineDependsOnTheEngine() {
		noClasses().that()
			.resideOutsideOfPackage("dev.crossclaim.engine..")
			.should()
			.dependOnClassesThat(resideInAPackage("dev.crossclaim.engine.."))
			.because("the application also builds and runs without the engine")
			.check(CLASSES);
	}

	@Test
	void theOntologyIsPlainJava() {
		classes().that()
			.resideInAPackage("dev.crossclaim.ontology..")
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage("dev.crossclaim.ontology..", "java..", "org.jspecify..",
					"org.springframework.modulith"))
			.check(CLASSES);
	}

	@Test
	void everyReadIsATransaction() {
		classes().that()
			.resideInAPackage("dev.crossclaim.query..")
			.and()
			.areAnnotatedWith(Service.class)
			.should()
			.beMetaAnnotatedWith(Transactional.class)
			.because("a transaction has a time limit and a share of the database; mark costly ones as @ExpensiveRead")
			.check(CLASSES);
	}

	@Test
	void theApiIsReachedOverHttpOnly() {
		noClasses().that()
			.resideOutsideOfPackage("dev.crossclaim.api..")
			.should()
			.dependOnClassesThat(resideInAPackage("dev.crossclaim.api.."))
			.because("what another face needs too belongs to query")
			.check(CLASSES);
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.because("a controller is reached over HTTP")
			.check(CLASSES);
	}

}
