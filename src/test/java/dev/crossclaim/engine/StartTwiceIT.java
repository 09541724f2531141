package dev.crossclaim.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class StartTwiceIT {

	@TempDir
	Path home;

	@Test
	void aSecondApplicationOnOneHomeIsToldSo() throws Exception {
		try (var claimed = EngineHome.claim(this.home)) {
			var pid = ProcessHandle.current().pid();
			assertThat(refusal(0)).contains("already open in process " + pid).contains(claimed.path().toString());
		}
	}

	@Test
	void anApplicationWhosePortIsTakenIsToldSo() throws Exception {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(refusal(taken.getLocalPort())).contains("port " + taken.getLocalPort())
				.contains("crossclaim.engine.bolt.port");
		}
	}

	private String refusal(int port) throws IOException, InterruptedException {
		var child = Child.start("dev.crossclaim.CrossclaimApplication", "--server.port=0",
				"--crossclaim.engine.home=" + this.home, "--crossclaim.engine.bolt.port=" + port);
		var output = new String(child.getInputStream().readAllBytes(), UTF_8);
		assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(child.exitValue()).as(output).isEqualTo(1);
		assertThat(output).contains("APPLICATION FAILED TO START", "Action:").doesNotContain("\tat ");
		return output.substring(output.indexOf("APPLICATION FAILED TO START"));
	}

}
