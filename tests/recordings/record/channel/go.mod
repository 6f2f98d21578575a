module orrery/tests/recordings/record/channel

go 1.19
