package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Moves boxes apart until none lies on another, as little as it can: sideways as far as
 * there is room, and downwards without end.
 */
final class Separation {

	private static final int MOST_ROUNDS = 120;

	private final Box[] boxes;

	private final double width;

	private final double gap;

	Separation(Box[] boxes, double width, double gap) {
		this.boxes = boxes;
		this.width = width;
		this.gap = gap;
	}

	Box[] run() {
		for (int i = 0; i < this.boxes.length; i++) {
			this.boxes[i] = inside(this.boxes[i]);
		}
		for (int round = 0; round < MOST_ROUNDS && apart(); round++) {
			continue;
		}
		sweep();
		return this.boxes;
	}

	/** From the top down, what still lies on another goes below it. */
	private void sweep() {
		var order = IntStream.range(0, this.boxes.length)
			.boxed()
			.sorted(Comparator.<Integer>comparingDouble((i) -> this.boxes[i].y()).thenComparing((i) -> i))
			.toList();
		var placed = new ArrayList<Box>();
		for (int i : order) {
			for (var above = under(this.boxes[i], placed); above.isPresent(); above = under(this.boxes[i], placed)) {
				this.boxes[i] = this.boxes[i].at(this.boxes[i].x(),
						above.get().bottom() + this.gap + this.boxes[i].height() / 2);
			}
			placed.add(this.boxes[i]);
		}
	}

	private Optional<Box> under(Box box, List<Box> placed) {
		return placed.stream().filter((one) -> one.meets(box, this.gap - 0.01)).findFirst();
	}

	private boolean apart() {
		boolean moved = false;
		for (int i = 0; i < this.boxes.length; i++) {
			for (int j = 0; j < i; j++) {
				if (this.boxes[i].meets(this.boxes[j], this.gap)) {
					push(i, j);
					moved = true;
				}
			}
		}
		return moved;
	}

	private void push(int i, int j) {
		var one = this.boxes[i];
		var other = this.boxes[j];
		double overX = (one.width() + other.width()) / 2 + this.gap - Math.abs(one.x() - other.x());
		double overY = (one.height() + other.height()) / 2 + this.gap - Math.abs(one.y() - other.y());
		if (overX < overY && hasRoom(one, other, overX)) {
			double by = (one.x() < other.x()) ? -overX / 2 - 0.01 : overX / 2 + 0.01;
			this.boxes[i] = inside(one.at(one.x() + by, one.y()));
			this.boxes[j] = inside(other.at(other.x() - by, other.y()));
			return;
		}
		double by = (one.y() < other.y()) ? -overY / 2 - 0.01 : overY / 2 + 0.01;
		this.boxes[i] = one.at(one.x(), one.y() + by);
		this.boxes[j] = other.at(other.x(), other.y() - by);
	}

	private boolean hasRoom(Box one, Box other, double by) {
		var left = (one.x() < other.x()) ? one : other;
		var right = (left == one) ? other : one;
		return left.left() - by / 2 >= 0 && right.right() + by / 2 <= this.width;
	}

	private Box inside(Box box) {
		double half = Math.min(box.width(), this.width) / 2;
		return box.at(Math.max(half, Math.min(this.width - half, box.x())), box.y());
	}

}
