/** The look of the product. Import `@fairway/shared/ui/styles/index.css` once a page; every component relies on it. */
export { Badge, PlanBadge, planStateLabel } from './badge.tsx';
export { Banner, type Tone } from './banner.tsx';
export { Button, ButtonLink } from './button.tsx';
export { Checkbox, type Choice, RadioGroup } from './choices.tsx';
export { DateField, NumberField, type Option, Select, TextArea, TextField } from './controls.tsx';
export { daysBetween, formatDay, formatInstant, relativeDay } from './dates.ts';
export { Actions, Dialog } from './dialog.tsx';
export { type ControlIds, Field, type FieldProps } from './field.tsx';
export { FindingsText } from './findings-text.tsx';
export { Icon, type IconName } from './icon.tsx';
export { type Letter, letters } from './letters.ts';
export { PeoplePicker, type PickablePerson } from './people-picker.tsx';
export { Progress } from './progress.tsx';
export { SmartLetters } from './smart-letters.tsx';
export { Empty, ErrorState, Loading } from './states.tsx';
export { type Column, Table } from './table.tsx';
export { Timeline, type TimelineEntry } from './timeline.tsx';
export { Toast, ToastRegion } from './toast.tsx';
