package dev.crossclaim.watch;

import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignedMessageTests {

	/** From the test suites of the Standard Webhooks libraries. */
	@Test
	void signsAsTheLibrariesOfTheStandardDo() {
		var message = SignedMessage.of("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330),
				"{\"test\": 2432232314}", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
		assertThat(message.headers()).containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
			.containsEntry("webhook-timestamp", "1614265330")
			.containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
			.hasSize(3);
	}

	@Test
	void secretsAreLongAndNeverTheSame() {
		var secret = SignedMessage.secret();
		assertThat(secret).startsWith("whsec_").isNotEqualTo(SignedMessage.secret());
		assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length()))).hasSize(32);
	}

	@Test
	void everythingThatIsSentIsSigned() {
		var secret = SignedMessage.secret();
		var at = Instant.ofEpochSecond(1);
		var signature = SignedMessage.of("a", at, "b", secret).signature();
		assertThat(SignedMessage.of("x", at, "b", secret).signature()).isNotEqualTo(signature);
		assertThat(SignedMessage.of("a", at.plusSeconds(1), "b", secret).signature()).isNotEqualTo(signature);
		assertThat(SignedMessage.of("a", at, "x", secret).signature()).isNotEqualTo(signature);
		assertThat(SignedMessage.of("a", at, "b", SignedMessage.secret()).signature()).isNotEqualTo(signature);
	}

}
