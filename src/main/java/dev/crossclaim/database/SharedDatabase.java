package dev.crossclaim.database;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins a transaction only where its kind has room left, and gives each a time limit. It
 * stands before the real transaction manager, so that whoever waits for room holds no
 * connection, and so that no read or write can forget it.
 */
class SharedDatabase implements PlatformTransactionManager {

	private final PlatformTransactionManager transactions;

	private final Share ordinary;

	private final Share expensive;

	private final Share writes;

	SharedDatabase(PlatformTransactionManager transactions, DatabaseSettings settings) {
		this.transactions = transactions;
		this.ordinary = new Share("reads", settings.ordinary(), settings.waiting());
		this.expensive = new Share("expensive reads", settings.expensive(), settings.waiting());
		this.writes = new Share("writes", settings.writes(), settings.waiting());
	}

	/**
	 * A transaction that joins one under way needs no room of its own.
	 * @throws DatabaseBusy if there is no room
	 */
	@Override
	public TransactionStatus getTransaction(@Nullable TransactionDefinition wanted) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return this.transactions.getTransaction(wanted);
		}
		var definition = (wanted != null) ? wanted : TransactionDefinition.withDefaults();
		var share = shareOf(definition);
		share.enter();
		try {
			var status = this.transactions.getTransaction(share.limited(definition));
			TransactionSynchronizationManager.registerSynchronization(share);
			return status;
		}
		catch (RuntimeException | Error ex) {
			share.leave();
			throw ex;
		}
	}

	@Override
	public void commit(TransactionStatus status) {
		this.transactions.commit(status);
	}

	@Override
	public void rollback(TransactionStatus status) {
		this.transactions.rollback(status);
	}

	private Share shareOf(TransactionDefinition definition) {
		if (!definition.isReadOnly()) {
			return this.writes;
		}
		return (definition instanceof TransactionAttribute attribute
				&& attribute.getLabels().contains(ExpensiveRead.LABEL)) ? this.expensive : this.ordinary;
	}

}
