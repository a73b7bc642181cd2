/** The names of Project's own elements, to tell what a file has beyond them. Schema: Microsoft Project 2007 and later. */

/**
 * What a person has put in that a roadmap has no place for. All else that is passed over, Project computes, or it is how
 * the file is shown.
 */
export const meaningfulNames: ReadonlySet<string> = new Set(
  (
    'Cost FixedCost Work ActualWork RegularWork ActualCost Hyperlink HyperlinkAddress Contact Manager Company Subject ' +
    'Category Keywords OutlineCode TimephasedData Rates Exceptions AvailabilityPeriods SubprojectName ' +
    'ExternalTaskProject StandardRate OvertimeRate CostPerUse EmailAddress PercentWorkComplete PhysicalPercentComplete ' +
    'Group Code'
  ).split(' '),
);

/** What such an element says where nobody has put anything in. */
export function isTrivial(text: string): boolean {
  return /^(?:0(?:\.0+)?|PT0H0M0S|-1|)$/.test(text.trim());
}

/** All other elements of a task. */
export const taskNames: ReadonlySet<string> = new Set(
  (
    'UID GUID ID Name Active Manual Type IsNull CreateDate WBS WBSLevel OutlineNumber OutlineLevel Priority Start Finish ' +
    'Duration ManualStart ManualFinish ManualDuration StartText FinishText DurationText DurationFormat Stop Resume ' +
    'ResumeValid EffortDriven Recurring OverAllocated Estimated Milestone Summary DisplayAsSummary Critical IsSubproject ' +
    'IsSubprojectReadOnly ExternalTask EarlyStart EarlyFinish LateStart LateFinish StartVariance FinishVariance ' +
    'WorkVariance FreeSlack TotalSlack StartSlack FinishSlack FixedCostAccrual PercentComplete OvertimeCost OvertimeWork ' +
    'ActualStart ActualFinish ActualDuration ActualOvertimeCost ActualOvertimeWork RemainingDuration RemainingCost ' +
    'RemainingWork RemainingOvertimeCost RemainingOvertimeWork ACWP CV SV ConstraintType CalendarUID ConstraintDate ' +
    'Deadline LevelAssignments LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish ' +
    'HyperlinkSubAddress IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP EarnedValueMethod PredecessorLink ' +
    'ActualWorkProtected ActualOvertimeWorkProtected ExtendedAttribute Baseline IsPublished StatusManager ' +
    'CommitmentStart CommitmentFinish CommitmentType'
  ).split(' '),
);

/** All other elements of a project. */
export const projectNames: ReadonlySet<string> = new Set(
  (
    'SaveVersion BuildNumber UID GUID Name Title Author CreationDate Revision LastSaved ScheduleFromStart StartDate ' +
    'FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol CurrencyCode CurrencySymbolPosition ' +
    'CalendarUID BaselineCalendar DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth ' +
    'DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate DurationFormat WorkFormat ' +
    'EditableActualCosts HonorConstraints EarnedValueMethod InsertedProjectsLikeSummary MultipleCriticalPaths ' +
    'NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks SpreadActualCost SpreadPercentComplete ' +
    'TaskUpdatesResource FiscalYearStart WeekStartDay MoveCompletedEndsBack MoveRemainingStartsBack ' +
    'MoveRemainingStartsForward MoveCompletedEndsForward BaselineForEarnedValue AutoAddNewResourcesAndTasks StatusDate ' +
    'CurrentDate MicrosoftProjectServerURL Autolink NewTaskStartDate NewTasksAreManual DefaultTaskEVMethod ' +
    'ProjectExternallyEdited ExtendedCreationDate ActualsInSync RemoveFileProperties AdminProject ' +
    'UpdateManuallyScheduledTasksWhenEditingLinks KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled Views Filters Groups Tables Maps Reports ' +
    'Drawings DataLinks VBAProjects OutlineCodes WBSMasks ExtendedAttributes Calendars Tasks Resources Assignments'
  ).split(' '),
);
