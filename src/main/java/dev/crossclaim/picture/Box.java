package dev.crossclaim.picture;

/** A rectangle by its middle. */
record Box(double x, double y, double width, double height) {

	double left() {
		return this.x - this.width / 2;
	}

	double right() {
		return this.x + this.width / 2;
	}

	double top() {
		return this.y - this.height / 2;
	}

	double bottom() {
		return this.y + this.height / 2;
	}

	boolean meets(Box other, double gap) {
		return Math.abs(this.x - other.x) < (this.width + other.width) / 2 + gap
				&& Math.abs(this.y - other.y) < (this.height + other.height) / 2 + gap;
	}

	boolean holds(double px, double py, double gap) {
		return Math.abs(px - this.x) < this.width / 2 + gap && Math.abs(py - this.y) < this.height / 2 + gap;
	}

	Box at(double newX, double newY) {
		return new Box(newX, newY, this.width, this.height);
	}

}
